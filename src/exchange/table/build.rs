//! A map that grows while a table is read.

use std::collections::HashMap;
use std::sync::Arc;

use super::names::is_own_name;
use super::plan::Plan;
use crate::exchange::import::{
    Imported, MOST_CARDS, MOST_LANES, MOST_PERSONAS, MOST_STEPS, name_the_nameless, require_few,
};
use crate::fault::{Fault, FileError, FileErrors};
use crate::format::order::in_file_order;
use crate::locale::Lang;
use crate::locale::written::number::Numeral;
use crate::model::NamedIds;
use crate::model::{
    Card, Emotion, Expectation, Id, JourneyMap, Lane, LaneKind, Persona, Phase, Score, Step, Swatch,
};
use crate::tabular::Sheet;

/// Where a step is: its phase, and its place in the phase.
pub(super) type StepAt = (usize, usize);

pub(super) struct Builder<'a> {
    pub(super) sheet: &'a Sheet,
    scores: (f64, f64),
    ids: NamedIds,
    title: String,
    phases: Vec<Phase>,
    steps: Vec<Vec<Step>>,
    phase_by_name: HashMap<String, usize>,
    step_by_name: HashMap<(usize, String), usize>,
    lanes: Vec<Lane>,
    personas: Vec<Persona>,
    /// Of all phases.
    step_count: usize,
    card_count: usize,
    pub(super) notes: Vec<FileError>,
    pub(super) errors: Vec<FileError>,
    /// Feelings and expectations whose score is not in the table.
    pub(super) without_score: usize,
}

impl<'a> Builder<'a> {
    pub(super) fn new(sheet: &'a Sheet, plan: &Plan) -> Builder<'a> {
        Builder {
            sheet,
            scores: plan.scores,
            ids: NamedIds::default(),
            title: String::new(),
            phases: Vec::new(),
            steps: Vec::new(),
            phase_by_name: HashMap::new(),
            step_by_name: HashMap::new(),
            lanes: Vec::new(),
            personas: Vec::new(),
            step_count: 0,
            card_count: 0,
            notes: Vec::new(),
            errors: Vec::new(),
            without_score: 0,
        }
    }

    pub(super) fn title(&mut self, title: &str) {
        title.clone_into(&mut self.title);
    }

    pub(super) fn note(&mut self, row: usize, column: usize, note: Fault) {
        self.notes.push(self.sheet.at(row, column, note));
    }

    pub(super) fn error(&mut self, row: usize, column: usize, fault: Fault) {
        self.errors.push(self.sheet.at(row, column, fault));
    }

    pub(super) fn new_phase(&mut self, name: &str) -> usize {
        let id = self.ids.id("phase", &[name]);
        self.phases.push(Phase { id, name: name.to_owned(), ..Phase::default() });
        self.steps.push(Vec::new());
        let index = self.phases.len() - 1;
        self.phase_by_name.entry(name.to_owned()).or_insert(index);
        index
    }

    /// The phase of this name, which is made if there is none.
    pub(super) fn phase(&mut self, name: &str) -> usize {
        self.phase_by_name.get(name).copied().unwrap_or_else(|| self.new_phase(name))
    }

    pub(super) fn new_step(&mut self, phase: usize, name: &str) -> StepAt {
        let id = self.ids.id("step", &[&self.phases[phase].name, name]);
        let steps = &mut self.steps[phase];
        steps.push(Step::new(id, name));
        self.step_count += 1;
        let index = steps.len() - 1;
        self.step_by_name.entry((phase, name.to_owned())).or_insert(index);
        (phase, index)
    }

    /// The step of this name in a phase, which is made if there is none.
    pub(super) fn step(&mut self, phase: usize, name: &str) -> StepAt {
        match self.step_by_name.get(&(phase, name.to_owned())) {
            Some(index) => (phase, *index),
            None => self.new_step(phase, name),
        }
    }

    /// The lane of this kind and name, which is made if there is none.
    pub(super) fn lane(&mut self, kind: LaneKind, name: &str) -> usize {
        if let Some(index) = self.lanes.iter().position(|lane| lane.kind == kind && lane.name == name) {
            return index;
        }
        let id = self.ids.id("lane", &[kind.info().key, name]);
        self.lanes.push(Lane { name: name.to_owned(), ..Lane::new(id, kind) });
        self.lanes.len() - 1
    }

    pub(super) fn lane_kind(&self, lane: usize) -> LaneKind {
        self.lanes[lane].kind
    }

    /// A lane of this kind, whatever its name is.
    pub(super) fn any_lane(&mut self, kind: LaneKind) -> usize {
        let found = self.lanes.iter().position(|lane| lane.kind == kind);
        found.unwrap_or_else(|| self.lane(kind, ""))
    }

    /// The persona of this name, who is made if there is none; no name is the customer.
    pub(super) fn persona(&mut self, name: &str) -> Id {
        if name.is_empty() {
            return Id::default();
        }
        if let Some(persona) = self.personas.iter().find(|persona| persona.name == name) {
            return persona.id.clone();
        }
        let id = self.ids.id("persona", &[name]);
        let color = Some(Swatch::in_turn(self.personas.len()));
        self.personas.push(Persona { id: id.clone(), name: name.to_owned(), color, ..Persona::default() });
        id
    }

    pub(super) fn step_id(&self, place: StepAt) -> Id {
        self.steps[place.0][place.1].id.clone()
    }

    /// As [`Builder::score`], of a number as it is written; none, and an error, where it may be two.
    pub(super) fn written_score(&mut self, row: usize, column: usize, numeral: Numeral) -> Option<Score> {
        let most = self.largest_score();
        let Some(number) = numeral.resolve(false, Some(most)) else {
            let text = self.sheet.cell(row, column).trim();
            self.errors.push(unclear(self.sheet, row, column, text));
            return None;
        };
        Some(self.score(row, column, number))
    }

    /// The largest number of the table's scale, be it above zero or below.
    pub(super) fn largest_score(&self) -> f64 {
        self.scores.0.abs().max(self.scores.1.abs())
    }

    /// A number of the table's scale as a score; one outside is held within, and told.
    pub(super) fn score(&mut self, row: usize, column: usize, number: f64) -> Score {
        let (low, high) = self.scores;
        let own = (number - low) / (high - low) * 4.0 - 2.0;
        let score = Score::from_tenths((own * 10.0).round() as i32);
        let is_ours = (low, high) == (-2.0, 2.0);
        let told = |key| Fault::new(key).with("score", number.to_string()).with("read", score.to_string());
        if number < low.min(high) || number > low.max(high) {
            let note = told("note-score-off-scale").with("low", low.to_string());
            self.note(row, column, note.with("high", high.to_string()));
        } else if is_ours && (own * 10.0 - (own * 10.0).round()).abs() > 1e-6 {
            self.note(row, column, told("note-score-decimals"));
        }
        score
    }

    pub(super) fn emotion(&mut self, place: StepAt, emotion: Emotion, at: (usize, usize)) {
        let emotions = &mut self.steps[place.0][place.1].emotions;
        let same = |e: &Emotion| e.persona == emotion.persona && e.state == emotion.state;
        match emotions.iter_mut().find(|e| same(e)) {
            None => emotions.push(emotion),
            Some(first) if first.score == emotion.score => {
                if first.feeling.is_empty() {
                    first.feeling = emotion.feeling;
                }
            }
            Some(first) => {
                let note = Fault::new("note-another-score").with("score", first.score.to_string());
                self.note(at.0, at.1, note);
            }
        }
    }

    pub(super) fn expectation(&mut self, place: StepAt, expectation: Expectation, at: (usize, usize)) {
        let expectations = &mut self.steps[place.0][place.1].expectations;
        let same = |e: &Expectation| e.persona == expectation.persona && e.state == expectation.state;
        match expectations.iter_mut().find(|e| same(e)) {
            None => expectations.push(expectation),
            Some(first) if *first == expectation => {}
            Some(first) if first.score == expectation.score && first.text.is_empty() => {
                first.text = expectation.text;
            }
            Some(_) => self.note(at.0, at.1, Fault::new("note-another-expectation")),
        }
    }

    /// Puts a card on a lane; its id and step are set here.
    pub(super) fn card(&mut self, lane: usize, place: StepAt, card: Card) {
        let step = self.step_id(place);
        let id = self.ids.id("c", &[step.as_str(), self.lanes[lane].kind.info().key, &card.text]);
        self.lanes[lane].cards.push(Arc::new(Card { id, step, ..card }));
        self.card_count += 1;
    }

    /// Whether there is too much for a map already, so that there is no use in reading on.
    pub(super) fn is_overfull(&self) -> bool {
        self.counts().iter().any(|(_, count, most)| count > most)
    }

    fn counts(&self) -> [(&'static str, usize, usize); 4] {
        [
            ("things-steps", self.step_count, MOST_STEPS),
            ("things-lanes", self.lanes.len(), MOST_LANES),
            ("things-personas", self.personas.len(), MOST_PERSONAS),
            ("things-cards", self.card_count, MOST_CARDS),
        ]
    }

    pub(super) fn finish(mut self) -> Result<Imported, FileErrors> {
        self.require_a_map();
        self.ensure_curve_lanes();
        if self.without_score > 0 {
            let note = Fault::new("note-without-scores").with("count", self.without_score);
            self.notes.push(FileError::of(self.sheet.name(), note));
        }
        if let Some(errors) = FileErrors::from_all(self.errors) {
            return Err(errors);
        }
        let language = language(&self.lanes);
        for lane in &mut self.lanes {
            let own = Lane::new(Id::default(), lane.kind).shown_name(language.tag());
            if own.to_lowercase() == lane.name.to_lowercase() {
                lane.name.clear();
            }
        }
        let steps = self.steps.into_iter();
        let phases = self.phases.into_iter().zip(steps).map(|(phase, steps)| {
            Arc::new(Phase { steps: steps.into_iter().map(Arc::new).collect(), ..phase })
        });
        let mut map = JourneyMap {
            title: self.title,
            language: if language == Lang::English { String::new() } else { language.tag().to_owned() },
            phases: phases.collect(),
            personas: self.personas.into_iter().map(Arc::new).collect(),
            lanes: self.lanes.into_iter().map(Arc::new).collect(),
            ..JourneyMap::default()
        };
        name_the_nameless(&mut map, self.sheet.name(), &mut self.ids, &mut self.notes);
        Ok(Imported { map: in_file_order(&map).into_owned(), notes: self.notes })
    }

    fn require_a_map(&mut self) {
        for (things, count, most) in self.counts() {
            self.errors.extend(require_few(self.sheet.name(), things, count, most).err());
        }
        if self.phases.is_empty() && self.errors.is_empty() {
            self.errors.push(FileError::of(self.sheet.name(), Fault::new("fault-no-steps")));
        }
    }

    /// What steps carry is seen only on a lane that shows it.
    fn ensure_curve_lanes(&mut self) {
        let steps = || self.steps.iter().flatten();
        let felt = steps().any(|step| !step.emotions.is_empty());
        let expected = steps().any(|step| !step.expectations.is_empty());
        for (is_there, kind) in [(felt, LaneKind::Emotions), (expected, LaneKind::Expectations)] {
            if is_there {
                self.any_lane(kind);
            }
        }
    }
}

/// That a number may be two, and that nothing tells which.
pub(super) fn unclear(sheet: &Sheet, row: usize, column: usize, text: &str) -> FileError {
    sheet.at(row, column, Fault::new("fault-number-may-be-two").with("text", text))
}

/// The language in which most of the lanes are called as Wayline calls them.
fn language(lanes: &[Lane]) -> Lang {
    let called = |lang: Lang| lanes.iter().filter(|lane| is_own_name(lane.kind, &lane.name, lang)).count();
    // Of those that are equal the first: many words are the same in two languages.
    Lang::ALL.into_iter().rev().max_by_key(|lang| called(*lang)).unwrap_or_default()
}
