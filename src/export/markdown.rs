//! A map as a Markdown page: the brief, a table for each phase, and who it is about.

use std::io::Write;

use super::measures::{MeasureTable, told};
use super::story::{Story, ToldScore};
use super::{Document, ExportError, ExportOptions};
use crate::job::Job;
use crate::model::{Card, Lane, LaneKind, Phase, Step};

pub(super) fn export(
    document: &Document,
    _: &ExportOptions,
    job: &Job,
    out: &mut dyn Write,
) -> Result<(), ExportError> {
    job.at(0, 1)?;
    Ok(out.write_all(to_markdown(document).as_bytes())?)
}

/// The page as text in GitHub's Markdown.
pub fn to_markdown(document: &Document) -> String {
    let story = Story::of(document);
    let mut parts = vec![format!("# {}", inline(&story.title()))];
    let brief = story.brief();
    if !brief.is_empty() {
        let lines = brief.iter().map(|(name, text)| format!("- **{}:** {}", inline(name), inline(text)));
        parts.push(lines.collect::<Vec<String>>().join("\n"));
    }
    parts.extend(story.phases.iter().map(|phase| phase_part(&story, phase)));
    parts.extend(told(&story).into_iter().map(|told| {
        let lines = told.lines.iter().map(|line| paragraph(line)).collect::<Vec<String>>().join("\n\n");
        let tables = told.tables.iter().map(measures_table);
        let head = format!("## {}\n\n{lines}", inline(&story.word("page-measures")));
        std::iter::once(head).chain(tables).collect::<Vec<String>>().join("\n\n")
    }));
    let personas = story.personas();
    if !personas.is_empty() {
        parts.push(format!("## {}", inline(&story.word("page-personas"))));
    }
    for persona in personas {
        let mut lines = vec![format!("### {}", inline(&persona.name)), String::new()];
        if !persona.role.is_empty() {
            lines.extend([paragraph(&persona.role), String::new()]);
        }
        if !persona.quote.is_empty() {
            lines.extend([format!("> {}", paragraph(&persona.quote)), String::new()]);
        }
        for (name, list) in story.traits(persona) {
            let list: Vec<String> = list.iter().map(|text| inline(text)).collect();
            lines.push(format!("- **{}:** {}", inline(&name), list.join("; ")));
        }
        parts.push(lines.join("\n").trim_end().to_owned());
    }
    parts.join("\n\n") + "\n"
}

/// Figures stand under each other at the right.
fn measures_table(table: &MeasureTable) -> String {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| inline(cell)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let rule = format!("| --- |{}", " ---: |".repeat(table.head.len().saturating_sub(1)));
    let lines = [format!("### {}", inline(&table.title)), String::new(), row(&table.head), rule];
    lines.into_iter().chain(table.rows.iter().map(|cells| row(cells))).collect::<Vec<String>>().join("\n")
}

fn phase_part(story: &Story<'_>, phase: &Phase) -> String {
    let mut lines = vec![format!("## {}", inline(&phase.name)), String::new()];
    for (key, goal) in
        [("phase-customer-goal", &phase.customer_goal), ("phase-business-goal", &phase.business_goal)]
    {
        if !goal.is_empty() {
            lines.extend([format!("**{}:** {}", inline(&story.word(key)), inline(goal)), String::new()]);
        }
    }
    if phase.steps.is_empty() {
        return lines.join("\n").trim_end().to_owned();
    }
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let names = phase.steps.iter().map(|step| inline(&step.name));
    lines.push(row(std::iter::once(inline(&story.word("page-step"))).chain(names).collect()));
    lines.push(row(vec!["---".to_owned(); phase.steps.len() + 1]));
    for lane in &story.lanes {
        let cells = phase.steps.iter().map(|step| cell(story, lane, step));
        lines.push(row(std::iter::once(format!("**{}**", inline(&story.lane_name(lane))))
            .chain(cells)
            .collect()));
    }
    lines.join("\n")
}

fn cell(story: &Story<'_>, lane: &Lane, step: &Step) -> String {
    let lines: Vec<String> = match lane.kind {
        LaneKind::Emotions | LaneKind::Expectations => story.said(lane.kind, step).iter().map(said).collect(),
        _ => story.cards(lane, step).map(|card| card_line(story, card)).collect(),
    };
    lines.join("<br>")
}

fn said(said: &ToldScore<'_>) -> String {
    let who: Vec<String> =
        [said.who, &said.state].into_iter().filter(|t| !t.is_empty()).map(inline).collect();
    let who = if who.is_empty() { String::new() } else { format!("{}: ", who.join(", ")) };
    let words = if said.words.is_empty() { String::new() } else { format!(" {}", inline(said.words)) };
    let gap = said.gap.as_ref().map_or(String::new(), |gap| format!(" ({})", inline(gap)));
    format!("{who}{}{words}{gap}", said.score)
}

fn card_line(story: &Story<'_>, card: &Card) -> String {
    let star = if card.moment_of_truth { "\u{2605} " } else { "" };
    let channel = story.channel(card);
    let channel = if channel.is_empty() { String::new() } else { format!(" ({})", inline(&channel)) };
    format!("{star}{}{channel}", inline(&card.text))
}

/// Text at the start of a line, where a plus, a minus or a number could begin a list.
fn paragraph(text: &str) -> String {
    let text = inline(text);
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let begins =
        if digits == 0 { text.starts_with(['+', '-', '=']) } else { text[digits..].starts_with(['.', ')']) };
    if begins { format!("{}\\{}", &text[..digits], &text[digits..]) } else { text }
}

/// Text that Markdown takes for nothing but text, within a line.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, line) in text.trim().lines().enumerate() {
        out.push_str(if index > 0 { "<br>" } else { "" });
        let line = line.trim();
        for c in line.chars() {
            let special = matches!(
                c,
                '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '~' | '!' | '$' | '@'
            );
            match c {
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '&' => out.push_str("&amp;"),
                c if c.is_control() => out.push(' '),
                c if special => {
                    out.push('\\');
                    out.push(c);
                }
                c => out.push(c),
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(inline("a|b *c* <br> & `d`"), "a\\|b \\*c\\* &lt;br&gt; &amp; \\`d\\`");
        assert_eq!(paragraph("+1.2"), "\\+1.2");
        assert_eq!(paragraph("12. item\n- next"), "12\\. item<br>- next");
        assert_eq!(paragraph("2 items"), "2 items");
    }
}
