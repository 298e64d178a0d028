//! What every deck has besides its slides: presentation, master, layout, themes and properties.

use super::package::{Package, Relation, XML_HEAD};
use super::units::emu;
use crate::export::markup::Markup;
use crate::geom::Size;
use crate::model::JourneyMap;
use crate::theme::{Color, Theme};

const NAMES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// The slide's own group, in which its shapes are.
const ROOT_GROUP: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
    <p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>\
    <a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

/// To the first shape of a slide.
pub(super) fn slide_head() -> String {
    format!("{XML_HEAD}<p:sld {NAMES}><p:cSld><p:spTree>{ROOT_GROUP}")
}

/// From the last shape of a slide.
pub(super) const SLIDE_TAIL: &str =
    "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";

/// `bg1` and its like are names for colours of the theme.
const COLOR_MAP: &str = "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" \
    accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" \
    hlink=\"hlink\" folHlink=\"folHlink\"/>";

/// Presentation, master, layout, themes and the notes' master.
pub(super) fn frame(package: &mut Package, theme: &Theme, paper: Color, page: Size, slides: usize) {
    let mut relations = vec![
        Relation::inside("slideMaster", "slideMasters/slideMaster1.xml"),
        Relation::inside("notesMaster", "notesMasters/notesMaster1.xml"),
        Relation::inside("theme", "theme/theme1.xml"),
    ];
    let first_slide = relations.len() + 1;
    relations.extend((1..=slides).map(|n| Relation::inside("slide", format!("slides/slide{n}.xml"))));
    package.part("ppt/presentation.xml", "presentation", presentation(page, slides, first_slide), &relations);
    let to_theme = |number: usize| Relation::inside("theme", format!("../theme/theme{number}.xml"));
    package.part(
        "ppt/slideMasters/slideMaster1.xml",
        "slideMaster",
        master(theme, paper, page),
        &[Relation::inside("slideLayout", "../slideLayouts/slideLayout1.xml"), to_theme(1)],
    );
    package.part(
        "ppt/slideLayouts/slideLayout1.xml",
        "slideLayout",
        layout(),
        &[Relation::inside("slideMaster", "../slideMasters/slideMaster1.xml")],
    );
    package.part("ppt/notesMasters/notesMaster1.xml", "notesMaster", notes_master(), &[to_theme(2)]);
    package.part("ppt/theme/theme1.xml", "theme", theme_part(theme), &[]);
    // Notes are printed on white, whatever the slides look like.
    package.part("ppt/theme/theme2.xml", "theme", theme_part(Theme::of(crate::theme::Mode::Light)), &[]);
    package.roots(&[
        Relation::inside("officeDocument", "ppt/presentation.xml"),
        Relation::inside("metadata/core-properties", "docProps/core.xml"),
        Relation::inside("extended-properties", "docProps/app.xml"),
    ]);
}

fn presentation(page: Size, slides: usize, first_slide: usize) -> String {
    let (w, h) = (emu(page.w), emu(page.h));
    let mut list = String::new();
    for index in 0..slides {
        list.push_str(&format!("<p:sldId id=\"{}\" r:id=\"rId{}\"/>", 256 + index, first_slide + index));
    }
    format!(
        "{XML_HEAD}<p:presentation {NAMES} saveSubsetFonts=\"1\"><p:sldMasterIdLst>\
         <p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:notesMasterIdLst>\
         <p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>{list}</p:sldIdLst>\
         <p:sldSz cx=\"{w}\" cy=\"{h}\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>"
    )
}

fn hex_of(color: Color) -> String {
    format!("{:02X}{:02X}{:02X}", color.r, color.g, color.b)
}

fn master(theme: &Theme, paper: Color, page: Size) -> String {
    let fill = if paper == theme.paper {
        "<a:schemeClr val=\"bg2\"/>".to_owned()
    } else {
        format!("<a:srgbClr val=\"{}\"/>", hex_of(paper))
    };
    let (x, w) = (emu(28.0), emu(page.w - 56.0));
    let (title_y, title_h) = (emu(16.0), emu(34.0));
    let level = |n: usize| {
        format!(
            "<a:lvl{n}pPr marL=\"0\" algn=\"l\" rtl=\"0\"><a:defRPr sz=\"1400\"><a:solidFill>\
             <a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/>\
             <a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl{n}pPr>"
        )
    };
    let levels: String = (1..=9).map(level).collect();
    format!(
        "{XML_HEAD}<p:sldMaster {NAMES}><p:cSld><p:bg><p:bgPr><a:solidFill>{fill}</a:solidFill><a:effectLst/>\
         </p:bgPr></p:bg><p:spTree>{ROOT_GROUP}<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/>\
         <p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"{x}\" y=\"{title_y}\"/><a:ext cx=\"{w}\" cy=\"{title_h}\"/></a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" \
         rIns=\"0\" bIns=\"0\" anchor=\"ctr\"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr/></a:p>\
         </p:txBody></p:sp></p:spTree></p:cSld>{COLOR_MAP}<p:sldLayoutIdLst>\
         <p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>\
         <a:lvl1pPr algn=\"l\" rtl=\"0\"><a:defRPr sz=\"2400\" b=\"1\"><a:solidFill><a:schemeClr val=\"tx1\"/>\
         </a:solidFill><a:latin typeface=\"+mj-lt\"/><a:ea typeface=\"+mj-ea\"/><a:cs typeface=\"+mj-cs\"/>\
         </a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>{levels}</p:bodyStyle><p:otherStyle>{levels}\
         </p:otherStyle></p:txStyles></p:sldMaster>"
    )
}

fn layout() -> String {
    format!(
        "{XML_HEAD}<p:sldLayout {NAMES} type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Title Only\"><p:spTree>\
         {ROOT_GROUP}<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>\
         </p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>\
         <a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr>\
         <a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )
}

fn notes_master() -> String {
    let placeholder = |id: usize, kind: &str, index: &str, [x, y, w, h]: [i64; 4], body: &str| {
        format!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{kind}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>\
             </p:cNvSpPr><p:nvPr><p:ph type=\"{kind}\"{index}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>\
             <a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{w}\" cy=\"{h}\"/></a:xfrm><a:prstGeom prst=\"rect\">\
             <a:avLst/></a:prstGeom></p:spPr>{body}</p:sp>"
        )
    };
    let picture = placeholder(2, "sldImg", " idx=\"2\"", [685_800, 1_143_000, 5_486_400, 3_086_100], "");
    let body = "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody>";
    let text =
        placeholder(3, "body", " sz=\"quarter\" idx=\"3\"", [685_800, 4_400_550, 5_486_400, 3_600_450], body);
    format!(
        "{XML_HEAD}<p:notesMaster {NAMES}><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef>\
         </p:bg><p:spTree>{ROOT_GROUP}{picture}{text}</p:spTree></p:cSld>{COLOR_MAP}<p:notesStyle><a:lvl1pPr \
         marL=\"0\" algn=\"l\" rtl=\"0\"><a:defRPr sz=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>\
         <a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>"
    )
}

/// A slide's speaker notes, a paragraph for each sentence.
pub(super) fn notes_slide(notes: &[String], language: &str) -> String {
    let mut markup = Markup::default();
    markup.raw(XML_HEAD).raw(&format!("<p:notes {NAMES}><p:cSld><p:spTree>{ROOT_GROUP}"));
    markup.raw(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"sldImg\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" \
         noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"body\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>\
         <p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>",
    );
    for paragraph in notes.iter().flat_map(|note| note.split('\n')) {
        markup.raw("<a:p><a:r><a:rPr");
        if !language.is_empty() {
            markup.text_attribute("lang", language);
        }
        markup.raw("/><a:t>").text(paragraph).raw("</a:t></a:r></a:p>");
    }
    if notes.is_empty() {
        markup.raw("<a:p><a:endParaRPr/></a:p>");
    }
    markup.raw(
        "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>",
    );
    markup.out
}

fn theme_part(theme: &Theme) -> String {
    let mut colors = String::new();
    let mut color = |name: &str, value: Color| {
        colors.push_str(&format!("<a:{name}><a:srgbClr val=\"{}\"/></a:{name}>", hex_of(value)));
    };
    color("dk1", theme.ink);
    color("lt1", theme.surface);
    color("dk2", theme.muted);
    color("lt2", theme.paper);
    for (index, swatch) in theme.swatches.iter().take(6).enumerate() {
        color(&format!("accent{}", index + 1), *swatch);
    }
    color("hlink", theme.accent);
    color("folHlink", theme.muted);
    // Where Inter is not installed, the family and its measures lead programs to Arial, Calibri or their like.
    let font = "<a:latin typeface=\"Inter\" panose=\"020B0604020202020204\" pitchFamily=\"34\" charset=\"0\"/>\
                <a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let line = "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>";
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    format!(
        "{XML_HEAD}<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Wayline\">\
         <a:themeElements><a:clrScheme name=\"Wayline\">{colors}</a:clrScheme><a:fontScheme name=\"Wayline\">\
         <a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>\
         <a:fmtScheme name=\"Wayline\"><a:fillStyleLst>{fill}{fill}{fill}</a:fillStyleLst>\
         <a:lnStyleLst>{line}{line}{line}</a:lnStyleLst><a:effectStyleLst>{effect}{effect}{effect}\
         </a:effectStyleLst><a:bgFillStyleLst>{fill}{fill}{fill}</a:bgFillStyleLst></a:fmtScheme>\
         </a:themeElements></a:theme>"
    )
}

/// Title, owner and date of the map; no date of its own, so that the same map gives the same bytes.
pub(super) fn properties(package: &mut Package, map: &JourneyMap, language: &str) {
    let mut core = Markup::default();
    core.raw(XML_HEAD).raw(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
    );
    for (element, text) in [
        ("dc:title", map.title.as_str()),
        ("dc:description", &map.brief.scenario),
        ("dc:creator", &map.brief.owner),
        ("dc:language", language),
    ] {
        if !text.is_empty() {
            core.raw("<").raw(element).raw(">").text(text).raw("</").raw(element).raw(">");
        }
    }
    if let Some(date) = map.brief.date {
        let date = format!("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}T00:00:00Z</dcterms:created>");
        core.raw(&date);
    }
    core.raw("</cp:coreProperties>");
    package.part("docProps/core.xml", "core", core.out, &[]);
    let app = format!(
        "{XML_HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Wayline</Application></Properties>"
    );
    package.part("docProps/app.xml", "app", app, &[]);
}
