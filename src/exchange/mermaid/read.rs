//! The statements of a diagram, by Mermaid's own grammar.

use std::collections::HashSet;

use super::diagram::{Diagram, DiagramSection, Task};
use super::lexis::{decoded, find_outside_codes, is_space, meant, trim};
use super::place::at;
use crate::fault::{Fault, FileError, FileErrors};
use crate::model::Score;

/// The journey in a text whose lines end with `\n`.
pub(super) fn journey(text: &str, name: &str, notes: &mut Vec<FileError>) -> Result<Diagram, FileErrors> {
    let text = without_directives(text, name)?;
    let lines: Vec<&str> = text.split('\n').collect();
    let (first, title) = front_matter(&lines);
    let journey = Diagram { title: title.unwrap_or_default(), ..Diagram::default() };
    let mut reader = DiagramReader {
        name,
        lines,
        line: first,
        begun: false,
        spoken_title: None,
        journey,
        notes,
        errors: Vec::new(),
    };
    reader.read();
    let DiagramReader { begun, spoken_title, mut journey, errors, .. } = reader;
    match FileErrors::from_all(errors) {
        Some(errors) => Err(errors),
        None if !begun => Err(FileError::of(name, Fault::new("fault-no-journey")).into()),
        None => {
            if journey.title.is_empty() {
                journey.title = spoken_title.unwrap_or_default();
            }
            Ok(journey)
        }
    }
}

/// The word that a diagram begins with, which says what kind it is.
pub(super) fn first_word(text: &str) -> Option<&str> {
    let lines: Vec<&str> = text.split('\n').collect();
    let (first, _) = front_matter(&lines);
    let mut in_directive = false;
    for line in lines.into_iter().skip(first).map(trim) {
        in_directive |= line.starts_with("%%{");
        if in_directive {
            in_directive = !line.contains("}%%");
        } else if !line.is_empty() && !line.starts_with("%%") {
            return line.split(is_space).next();
        }
    }
    None
}

/// The text with blanks for its directives (`%%{init: ..}%%`, over one line or many), which say how a diagram looks.
fn without_directives(text: &str, name: &str) -> Result<String, FileErrors> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("%%{") {
        let Some(length) = rest[start..].find("}%%").map(|end| end + "}%%".len()) else {
            let before = &text[..text.len() - rest.len() + start];
            let (line, offset) =
                (before.matches('\n').count() + 1, before.rfind('\n').map_or(0, |at| at + 1));
            let fault = Fault::new("fault-directive-open");
            return Err(at(name, line, &text[offset..], before.len() - offset, fault).into());
        };
        out.push_str(&rest[..start]);
        out.extend(rest[start..start + length].chars().map(|c| if c == '\n' { c } else { ' ' }));
        rest = &rest[start + length..];
    }
    Ok(out + rest)
}

/// The first line after the front matter, from 0, and the title that the front matter gives.
fn front_matter(lines: &[&str]) -> (usize, Option<String>) {
    let Some(start) = lines.iter().position(|line| !trim(line).is_empty()) else { return (0, None) };
    let is_rule = |line: &str| line.starts_with("---") && trim(line.trim_start_matches('-')).is_empty();
    if !is_rule(trim(lines[start])) {
        return (0, None);
    }
    let inside = &lines[start + 1..];
    let Some(length) = inside.iter().position(|line| is_rule(trim(line))) else { return (0, None) };
    let title = inside[..length].iter().find_map(|line| trim(line.strip_prefix("title:")?).into());
    let quotes = ['"', '\''];
    let plain = |title: &str| {
        let quoted =
            quotes.into_iter().find(|q| title.len() > 1 && title.starts_with(*q) && title.ends_with(*q));
        quoted.map_or_else(|| title.to_owned(), |_| title[1..title.len() - 1].to_owned())
    };
    (start + length + 2, title.map(plain))
}

struct DiagramReader<'a> {
    name: &'a str,
    lines: Vec<&'a str>,
    /// The line that is being read, from 0.
    line: usize,
    /// Whether `journey` has been read.
    begun: bool,
    /// `accTitle`: the title for those who hear the diagram.
    spoken_title: Option<String>,
    journey: Diagram,
    notes: &'a mut Vec<FileError>,
    errors: Vec<FileError>,
}

impl<'a> DiagramReader<'a> {
    fn read(&mut self) {
        while let Some(line) = self.lines.get(self.line).copied() {
            self.line(line, 0);
            self.line += 1;
            if !self.begun && !self.errors.is_empty() {
                return;
            }
        }
    }

    fn place(&self, offset: usize, fault: Fault) -> FileError {
        let line = self.lines.get(self.line).copied().unwrap_or_default();
        at(self.name, self.line + 1, line, offset, fault)
    }

    /// The statements of a line from byte `start` on.
    fn line(&mut self, mut line: &'a str, mut start: usize) {
        while let Some(rest) = line.get(start..).filter(|rest| !trim(rest).is_empty()) {
            start += rest.len() - rest.trim_start_matches(is_space).len();
            let rest = &line[start..];
            if is_comment(rest) {
                return;
            }
            if let Some(word) = self.begin(rest, start) {
                start += word;
                continue;
            }
            if self.begun
                && let Some(spoken) = self.spoken(rest, start)
            {
                match spoken {
                    // The description may end on another line.
                    Some(end) => (line, start) = (self.lines[self.line], end),
                    None => return,
                }
                continue;
            }
            let end = find_outside_codes(rest, &['#', ';']).unwrap_or(rest.len());
            if self.begun {
                self.statement(&rest[..end], start);
            } else if !self.errors.is_empty() {
                return;
            }
            // A semicolon ends a statement, and a comment the line.
            if !rest[end..].starts_with(';') {
                return;
            }
            start += end + 1;
        }
    }

    /// Reads the word that says what the diagram is, and gives its length.
    fn begin(&mut self, rest: &str, start: usize) -> Option<usize> {
        if self.begun {
            return None;
        }
        let word = rest.split(|c: char| is_space(c) || matches!(c, ';' | '#')).next().unwrap_or_default();
        if word.eq_ignore_ascii_case("journey") {
            self.begun = true;
            return Some(word.len());
        }
        let shown: String = word.chars().take(40).collect();
        let fault = Fault::new("fault-not-a-journey").with("word", shown);
        self.errors.push(self.place(start, fault));
        None
    }

    /// What those hear who do not see the diagram. None where it is something else; within, the place on the line
    /// where reading goes on, if it does.
    fn spoken(&mut self, rest: &'a str, start: usize) -> Option<Option<usize>> {
        if let Some(after) = keyword(rest, "accTitle").and_then(|after| after.strip_prefix(':')) {
            self.spoken_title = Some(decoded(trim(after)));
            return Some(None);
        }
        let after = keyword(rest, "accDescr")?;
        if let Some(text) = after.strip_prefix(':') {
            self.journey.description = decoded(trim(text));
            return Some(None);
        }
        after.strip_prefix('{').map(|text| self.description_block(text, start))
    }

    /// The lines of `accDescr { .. }`, and the place behind it.
    fn description_block(&mut self, first: &'a str, start: usize) -> Option<usize> {
        let (opened, mut text, mut lines) = (self.line, first, Vec::new());
        loop {
            if let Some(end) = text.find('}') {
                lines.push(decoded(trim(&text[..end])));
                self.journey.description = lines.join("\n").trim_matches('\n').to_owned();
                return Some(self.lines[self.line].len() - text.len() + end + 1);
            }
            lines.push(decoded(trim(text)));
            self.line += 1;
            let Some(next) = self.lines.get(self.line).copied() else { break };
            text = next;
        }
        let line = self.lines[opened];
        let fault = Fault::new("fault-description-open");
        self.errors.push(at(self.name, opened + 1, line, start, fault));
        None
    }

    fn statement(&mut self, text: &str, start: usize) {
        if trim(text).is_empty() {
            return;
        }
        if let Some(title) = keyword_and_space(text, "title") {
            self.journey.title = meant(title);
        } else if let Some(section) = keyword_and_space(text, "section") {
            self.journey.sections.push(DiagramSection { name: meant(section), tasks: Vec::new() });
        } else if let Some(task) = self.task(text, start) {
            if self.journey.sections.is_empty() {
                // Tasks before the first section.
                self.journey.sections.push(DiagramSection::default());
            }
            if let Some(section) = self.journey.sections.last_mut() {
                section.tasks.push(task);
            }
        }
    }

    fn task(&mut self, text: &str, start: usize) -> Option<Task> {
        let mut parts = text.splitn(4, ':');
        let name = parts.next().unwrap_or_default();
        let Some(score) = parts.next() else {
            let (offset, fault) = match text.find('\u{ff1a}') {
                Some(wide) => (wide, Fault::new("fault-task-wide-colon").with("task", meant(text))),
                None => (0, Fault::new("fault-task-without-score").with("task", meant(text))),
            };
            self.errors.push(self.place(start + offset, fault));
            return None;
        };
        let name_meant = meant(name);
        let score = self.score(score, start + name.len() + 1, &name_meant)?;
        let actors = parts.next().unwrap_or_default();
        if let Some(rest) = parts.next().filter(|rest| !trim(rest).is_empty()) {
            let offset = start + text.len() - rest.len();
            let note = Fault::new("note-behind-actors").with("text", trim(rest));
            self.notes.push(self.place(offset, note));
        }
        let mut known = HashSet::new();
        let actors = actors.split(',').filter(|actor| !trim(actor).is_empty()).map(meant);
        let actors = actors.filter(|actor| known.insert(actor.clone())).collect();
        Some(Task { name: name_meant, score, actors })
    }

    /// 1 to 5 is -2 to +2; what lies outside is held within, and what lies between two steps of 0.1 rounded.
    fn score(&mut self, text: &str, start: usize, task: &str) -> Option<Score> {
        let offset = start + text.len() - text.trim_start_matches(is_space).len();
        let word = trim(text);
        let Some(number) = word.parse::<f64>().ok().filter(|number| number.is_finite()) else {
            let fault = if word.is_empty() {
                Fault::new("fault-task-without-score").with("task", task)
            } else {
                Fault::new("fault-no-score").with("word", word)
            };
            self.errors.push(self.place(offset, fault));
            return None;
        };
        let tenths = ((number - 3.0) * 10.0).round();
        let held = tenths.clamp(-20.0, 20.0);
        let read = number_of(Score::from_tenths(held as i32));
        if !(1.0..=5.0).contains(&number) {
            let note = Fault::new("note-score-off").with("score", word).with("read", read);
            self.notes.push(self.place(offset, note));
        } else if (tenths / 10.0 + 3.0 - number).abs() > 1e-6 {
            let note = Fault::new("note-score-decimals").with("score", word).with("read", read);
            self.notes.push(self.place(offset, note));
        }
        Some(Score::from_tenths(held as i32))
    }
}

/// A score on Mermaid's scale: `3`, `4.5`.
pub(super) fn number_of(score: Score) -> String {
    let tenths = score.tenths() + 30;
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

fn is_comment(rest: &str) -> bool {
    let mut chars = rest.chars();
    let first = chars.next();
    rest.starts_with("%%")
        || (first != Some('}') && chars.as_str().starts_with("%%"))
        || (first == Some('#') && find_outside_codes(rest, &['#']) == Some(0))
}

/// What stands behind a word that the line begins with, in capitals or not, and the space after it.
fn keyword<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let head = text.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word))?;
    Some(text[head.len()..].trim_start_matches(is_space))
}

/// As [`keyword`], where there must be space, or nothing, behind it: `title:` is a task.
fn keyword_and_space<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let after = keyword(text, word)?;
    (after.is_empty() || after.len() + word.len() < text.len()).then_some(after)
}
