//! What columns and rows are called in the languages of those who make tables.

use crate::locale::{self, Lang};
use crate::model::{CHANNELS, LANE_KINDS, LaneKind};

/// A thing that a row of a tidy table says once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    Phase,
    Step,
    Lane,
    Text,
    Channel,
    Persona,
    Score,
    Feeling,
    Expected,
    Expectation,
    State,
    Kind,
    Presence,
    Media,
    Owner,
    Link,
    Tags,
    Evidence,
    MomentOfTruth,
    Status,
    Visits,
    Customers,
    Conversion,
    Satisfaction,
    Cost,
    Value,
    Aliases,
}

/// Every field with its name in files and on the command line, and what else its column may be called: in English,
/// Dutch, German, French and Spanish. In the order in which columns are written.
pub static FIELDS: &[(Field, &str, &[&str])] = &[
    (Field::Phase, "phase", &["stage", "fase", "etapa", "phase name", "journey phase", "journey stage"]),
    (
        Field::Step,
        "step",
        &["stap", "schritt", "étape", "etape", "paso", "steps", "step name", "moment", "task", "taak"],
    ),
    (
        Field::Lane,
        "lane",
        &[
            "swimlane",
            "row",
            "category",
            "type",
            "baan",
            "rij",
            "categorie",
            "soort",
            "zeile",
            "bahn",
            "kategorie",
            "catégorie",
            "ligne",
            "couloir",
            "fila",
            "carril",
            "categoría",
            "categoria",
            "tipo",
        ],
    ),
    (
        Field::Text,
        "text",
        &[
            "card",
            "content",
            "description",
            "title",
            "name",
            "note",
            "tekst",
            "kaart",
            "kaartje",
            "inhoud",
            "omschrijving",
            "beschrijving",
            "titel",
            "naam",
            "karte",
            "inhalt",
            "beschreibung",
            "texte",
            "carte",
            "contenu",
            "titre",
            "texto",
            "tarjeta",
            "contenido",
            "descripción",
            "descripcion",
            "título",
        ],
    ),
    (Field::Channel, "channel", &["kanaal", "kanal", "canal"]),
    (
        Field::Persona,
        "persona",
        &[
            "actor",
            "customer",
            "who",
            "segment",
            "klant",
            "wie",
            "kunde",
            "akteur",
            "client",
            "acteur",
            "cliente",
            "personas",
            "customers segment",
        ],
    ),
    (
        Field::Score,
        "score",
        &[
            "emotion score",
            "emotion",
            "emotie",
            "emotiescore",
            "gefühl",
            "stimmung",
            "émotion",
            "emoción",
            "emocion",
            "sentiment",
            "mood",
            "rating",
            "note émotion",
            "puntuación",
            "bewertung",
            "cijfer",
            "felt",
        ],
    ),
    (
        Field::Feeling,
        "feeling",
        &["feelings", "gevoel", "in a word", "ressenti", "sentimiento", "gefühl in worten"],
    ),
    (
        Field::Expected,
        "expected",
        &["expected score", "verwacht", "verwachte score", "erwartet", "attendu", "esperado"],
    ),
    (
        Field::Expectation,
        "expectation",
        &["expectations", "verwachting", "verwachtingen", "erwartung", "attente", "attentes", "expectativa"],
    ),
    (Field::State, "state", &["toestand", "zustand", "situatie", "as is to be", "état", "estado actual"]),
    (Field::Kind, "kind", &["lane kind", "soort baan"]),
    (Field::Presence, "presence", &["online offline", "online of offline", "online", "place"]),
    (Field::Media, "media", &["medium", "owned paid earned", "media type", "mediatype"]),
    (
        Field::Owner,
        "owner",
        &[
            "eigenaar",
            "verantwoordelijke",
            "verantwortlich",
            "besitzer",
            "responsable",
            "propriétaire",
            "propietario",
            "responsible",
            "team",
            "afdeling",
            "department",
        ],
    ),
    (Field::Link, "link", &["url", "address", "website link", "lien", "enlace", "webadres"]),
    (Field::Tags, "tags", &["tag", "labels", "label", "étiquettes", "etiquetas", "schlagworte"]),
    (
        Field::Evidence,
        "evidence",
        &["evidence level", "source", "bewijs", "bron", "beleg", "quelle", "preuve"],
    ),
    (
        Field::MomentOfTruth,
        "moment of truth",
        &["mot", "moment of truth star", "moment van de waarheid", "moment der wahrheit", "moment de vérité"],
    ),
    (Field::Status, "status", &["statut", "estado"]),
    (
        Field::Visits,
        "visits",
        &[
            "visit",
            "visitors",
            "sessions",
            "views",
            "page views",
            "pageviews",
            "screen views",
            "hits",
            "event count",
            "bezoeken",
            "bezoekers",
            "sessies",
            "weergaven",
            "paginaweergaven",
            "besuche",
            "sitzungen",
            "aufrufe",
            "seitenaufrufe",
            "visites",
            "vues",
            "pages vues",
            "visitas",
            "sesiones",
            "vistas",
            "páginas vistas",
        ],
    ),
    (
        Field::Customers,
        "customers",
        &[
            "users",
            "active users",
            "total users",
            "unique visitors",
            "klanten",
            "gebruikers",
            "actieve gebruikers",
            "kunden",
            "nutzer",
            "aktive nutzer",
            "clients",
            "utilisateurs",
            "utilisateurs actifs",
            "clientes",
            "usuarios",
            "usuarios activos",
        ],
    ),
    (
        Field::Conversion,
        "conversion",
        &[
            "conversion rate",
            "conversion %",
            "conversion rate %",
            "cvr",
            "conversie",
            "conversieratio",
            "conversiepercentage",
            "konversion",
            "konversionsrate",
            "taux de conversion",
            "conversión",
            "tasa de conversión",
            "tasa de conversion",
        ],
    ),
    (
        Field::Satisfaction,
        "satisfaction",
        &[
            "csat",
            "satisfaction score",
            "customer satisfaction",
            "nps",
            "tevredenheid",
            "klanttevredenheid",
            "zufriedenheid",
            "kundenzufriedenheid",
            "satisfaction client",
            "satisfacción",
            "satisfaccion",
        ],
    ),
    (
        Field::Cost,
        "cost",
        &[
            "costs",
            "spend",
            "ad spend",
            "ad cost",
            "budget",
            "kosten",
            "uitgaven",
            "advertentiekosten",
            "ausgaben",
            "werbekosten",
            "coût",
            "coûts",
            "cout",
            "dépenses",
            "coste",
            "costes",
            "costo",
            "gasto",
        ],
    ),
    (
        Field::Value,
        "value",
        &[
            "revenue",
            "total revenue",
            "turnover",
            "waarde",
            "omzet",
            "wert",
            "umsatz",
            "valeur",
            "chiffre d'affaires",
            "revenus",
            "valor",
            "ingresos",
        ],
    ),
    (Field::Aliases, "aliases", &["alias", "other names", "andere namen"]),
];

impl Field {
    /// Its name in files and on the command line.
    pub fn name(self) -> &'static str {
        FIELDS.iter().find(|(field, ..)| *field == self).map_or("", |(_, name, _)| name)
    }

    /// Whether its cells hold numbers.
    pub(super) fn is_number(self) -> bool {
        use Field::{Conversion, Cost, Customers, Expected, Satisfaction, Score, Value, Visits};
        matches!(self, Score | Expected | Visits | Customers | Conversion | Satisfaction | Cost | Value)
    }
}

/// What lanes are called besides what Wayline calls them.
static LANE_WORDS: &[(LaneKind, &[&str])] = &[
    (
        LaneKind::Touchpoints,
        &[
            "touchpoint",
            "touch points",
            "touch point",
            "contact points",
            "contact moments",
            "contactpunt",
            "contactmomenten",
            "contactmoment",
            "kontaktpunkte",
            "berührungspunkte",
            "points de contact",
            "puntos de contacto",
        ],
    ),
    (
        LaneKind::Actions,
        &[
            "actions",
            "action",
            "customer action",
            "user actions",
            "activities",
            "doing",
            "acties",
            "klantactie",
            "activiteiten",
            "aktionen",
            "kundenaktionen",
            "handlungen",
            "actions du client",
            "acciones",
            "acciones del cliente",
            "what they do",
            "wat doet de klant",
        ],
    ),
    (
        LaneKind::Thoughts,
        &[
            "thought",
            "thinking",
            "thoughts and questions",
            "questions",
            "gedachte",
            "vragen",
            "gedachten en vragen",
            "gedanken",
            "fragen",
            "pensées",
            "questions du client",
            "pensamientos",
            "what they think",
        ],
    ),
    (
        LaneKind::Emotions,
        &[
            "emotions",
            "feelings",
            "feeling",
            "emotional curve",
            "emotional journey",
            "emoties",
            "gevoel",
            "gevoelens",
            "emotiecurve",
            "emotionen",
            "gefühle",
            "émotions",
            "émotion",
            "emociones",
            "emoción",
            "mood",
            "sentiment",
        ],
    ),
    (
        LaneKind::Expectations,
        &[
            "expectations",
            "needs and expectations",
            "verwachtingen",
            "erwartungen",
            "attentes",
            "expectativas",
        ],
    ),
    (
        LaneKind::PainPoints,
        &[
            "pain point",
            "pains",
            "pain",
            "frustrations",
            "problems",
            "barriers",
            "pijnpunt",
            "knelpunten",
            "frustraties",
            "problemen",
            "schmerzpunkte",
            "probleme",
            "frustrationen",
            "points de douleur",
            "irritants",
            "freins",
            "puntos de dolor",
            "dolores",
            "frustraciones",
            "problemas",
        ],
    ),
    (
        LaneKind::Delights,
        &[
            "delight",
            "gains",
            "highlights",
            "positives",
            "wow moments",
            "geluksmoment",
            "pluspunten",
            "glücksmomente",
            "freuden",
            "enchantements",
            "momentos de satisfacción",
            "alegrías",
        ],
    ),
    (
        LaneKind::Opportunities,
        &[
            "opportunity",
            "improvements",
            "solutions",
            "kans",
            "verbeteringen",
            "verbeterpunten",
            "oplossingen",
            "chancen",
            "möglichkeiten",
            "verbesserungen",
            "opportunités",
            "améliorations",
            "oportunidades",
            "mejoras",
        ],
    ),
    (LaneKind::Channels, &["channel", "kanaal", "kanäle", "kanal", "canaux", "canales", "canal"]),
    (
        LaneKind::Marketing,
        &["marketing activities", "campaigns", "content", "marketingactiviteiten", "campagnes", "kampagnen"],
    ),
    (
        LaneKind::Metrics,
        &[
            "metric",
            "kpi",
            "kpis",
            "kpi's",
            "measurements",
            "meetwaarden",
            "kennzahlen",
            "indicateurs",
            "métricas",
        ],
    ),
    (
        LaneKind::Evidence,
        &["physical evidence", "screenshots", "fysiek bewijs", "nachweise", "preuves", "evidencias"],
    ),
    (LaneKind::Frontstage, &["front stage", "frontstage actions", "onstage", "front office"]),
    (LaneKind::Backstage, &["back stage", "backstage actions", "back office"]),
    (
        LaneKind::Support,
        &["support", "support process", "systems", "ondersteunende processen", "unterstützung", "soporte"],
    ),
    (LaneKind::Ideas, &["idea", "idee", "ideen", "idées", "ideas"]),
    (
        LaneKind::Text,
        &["note", "remarks", "comments", "notitie", "opmerkingen", "notizen", "remarques", "notas"],
    ),
];

const LANGUAGES: [Lang; 2] = [Lang::English, Lang::Dutch];

/// A name as it is compared: small letters, single spaces, no underscores, hyphens or slashes.
pub(crate) fn plain(name: &str) -> String {
    let lower = name.to_lowercase();
    let words =
        lower.split(|c: char| c.is_whitespace() || matches!(c, '_' | '-' | '/' | ':' | '(' | ')' | '*'));
    words.filter(|word| !word.is_empty()).collect::<Vec<&str>>().join(" ")
}

/// The field of a column of this name; of a field called `name` on the command line, too.
pub(crate) fn field(name: &str) -> Option<Field> {
    let name = plain(name);
    let by_name = FIELDS.iter().find(|(_, own, _)| *own == name);
    let found = by_name.or_else(|| FIELDS.iter().find(|(_, _, others)| others.contains(&name.as_str())));
    found.map(|(field, ..)| *field)
}

/// The kind of a lane of this name.
pub(super) fn lane_kind(name: &str) -> Option<LaneKind> {
    let name = plain(name);
    let is_called = |kind: &&crate::model::LaneKindInfo| {
        plain(kind.key) == name
            || LANGUAGES.iter().any(|lang| {
                ["lane", "card"]
                    .iter()
                    .any(|what| plain(&locale::text(*lang, &format!("{what}-{}", kind.key))) == name)
            })
    };
    let others =
        || LANE_WORDS.iter().find(|(_, words)| words.contains(&name.as_str())).map(|(kind, _)| *kind);
    LANE_KINDS.iter().find(is_called).map(|info| info.kind).or_else(others)
}

/// Whether Wayline itself calls lanes of this kind so in a language.
pub(super) fn is_own_name(kind: LaneKind, name: &str, lang: Lang) -> bool {
    plain(&locale::text(lang, &format!("lane-{}", kind.info().key))) == plain(name)
}

/// A channel's id, where its words are those of a known one; else the words.
pub(crate) fn channel(words: &str) -> String {
    let name = plain(words);
    let known = CHANNELS.iter().find(|channel| {
        let named = |lang: &Lang| plain(&locale::text(*lang, &format!("channel-{}", channel.id))) == name;
        plain(channel.id) == name || LANGUAGES.iter().any(named)
    });
    known.map_or_else(|| words.to_owned(), |channel| channel.id.to_owned())
}

/// The value of a list of choices that `words` name.
pub(super) fn choice<T: Copy>(words: &str, choices: &[(T, &[&str])]) -> Option<T> {
    let name = plain(words);
    choices.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(value, _)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_by_their_names_in_five_languages() {
        for (name, expected) in [
            ("Phase", Field::Phase),
            ("FASE", Field::Phase),
            ("Stap", Field::Step),
            ("Étape", Field::Step),
            ("Schritt", Field::Step),
            ("kanaal", Field::Channel),
            ("Moment_of_truth", Field::MomentOfTruth),
            ("Emoción", Field::Score),
        ] {
            assert_eq!(field(name), Some(expected), "{name}");
        }
        assert_eq!(field("Awareness"), None);
        for (field_of, name, _) in FIELDS {
            assert_eq!(field(name), Some(*field_of));
        }
    }

    #[test]
    fn lanes_are_known_by_their_names() {
        for info in LANE_KINDS {
            assert_eq!(lane_kind(info.key), Some(info.kind));
        }
        for (name, expected) in [
            ("Contactpunten", LaneKind::Touchpoints),
            ("pain_points", LaneKind::PainPoints),
            ("Pijnpunten", LaneKind::PainPoints),
            ("Chancen", LaneKind::Opportunities),
            ("KPIs", LaneKind::Metrics),
        ] {
            assert_eq!(lane_kind(name), Some(expected), "{name}");
        }
        assert_eq!(lane_kind("Risks"), None);
        assert_eq!(channel("Social media"), "social");
        assert_eq!(channel("Carrier pigeon"), "Carrier pigeon");
    }
}
