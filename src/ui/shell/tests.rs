//! The shell without a window: workers that fail, and what comes back late.

use std::path::Path;
use std::time::Duration;

use super::{Furnishing, Screen, Shell, Standing};
use crate::disk::recovery::Recovery;
use crate::editor::{Ask, PictureOf};
use crate::export::{EXPORTERS, ExportOptions};
use crate::job::Job;
use crate::jobs::{self, Rows};
use crate::model::JourneyMap;
use crate::ui::desk::{DeskId, MapFile, Order};
use crate::ui::dialogs::{Dialog, LogStep, PathFor};
use crate::ui::preferences::Kept;
use crate::ui::tasks::Work;

const PATIENCE: Duration = Duration::from_secs(20);

fn shell(furnishing: Furnishing) -> Shell {
    let ctx = egui::Context::default();
    let mut shell = Shell::new(&ctx, Vec::new(), furnishing, Kept::new(None));
    settle(&mut shell);
    shell
}

/// Lets all work come to its end.
fn settle(shell: &mut Shell) {
    while shell.tasks.any(|_| true) {
        let done = shell.tasks.wait(PATIENCE).expect("work that ends");
        done(shell);
    }
}

/// The next worker panics.
fn with_a_fault(shell: &mut Shell, act: impl FnOnce(&mut Shell)) {
    shell.tasks.panic_next = true;
    act(shell);
    assert!(!shell.tasks.panic_next, "no worker was started");
    settle(shell);
}

fn map(title: &str) -> JourneyMap {
    let mut map = jobs::new_from_template("web-shop").unwrap();
    map.title = title.to_owned();
    map
}

fn open(shell: &mut Shell, title: &str, path: Option<&Path>) -> DeskId {
    shell.show_map(map(title), MapFile { path: path.map(Path::to_owned), ..MapFile::default() })
}

/// What the dialog that stands tells; then it is closed.
fn told(shell: &mut Shell) -> String {
    match shell.dialog.take() {
        Some(Standing { dialog: Dialog::Message { body, .. }, .. }) => body,
        _ => shell.notice.take().map(|(words, _)| words).unwrap_or_default(),
    }
}

fn log(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("visits.csv");
    let rows = (0..40).map(|i| format!("c{},2024-01-0{} 10:00,{}\n", i / 4, 1 + i % 4, i % 4));
    std::fs::write(&path, format!("case,time,event\n{}", rows.collect::<String>())).unwrap();
    path
}

#[test]
fn a_save_that_panics_is_told_and_the_map_can_be_saved_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    let mut shell = shell(Furnishing::default());
    let desk = open(&mut shell, "a", Some(&path));
    with_a_fault(&mut shell, |shell| shell.save(desk, None));
    assert!(told(&mut shell).contains("was not saved"));
    assert!(!shell.is_saving(desk) && !path.exists());
    shell.save(desk, None);
    settle(&mut shell);
    assert!(path.exists());
}

#[test]
fn quitting_does_not_go_on_after_a_save_that_panics() {
    let folder = tempfile::tempdir().unwrap();
    let mut shell = shell(Furnishing::default());
    let desk = open(&mut shell, "a", Some(&folder.path().join("map.ron")));
    shell.desks.get_mut(desk).unwrap().editor.mark_unsaved();
    with_a_fault(&mut shell, |shell| shell.save_and_go_on(crate::ui::desk::AfterSave::Quit, None));
    assert!(told(&mut shell).contains("was not saved"));
    shell.go_on_quitting();
    assert!(!shell.quitting);
}

#[test]
fn a_copy_that_panics_is_told_and_kept_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let recovery = Recovery::new(folder.path().to_owned());
    let mut shell = shell(Furnishing { recovery: Some(recovery), ..Furnishing::default() });
    let desk = open(&mut shell, "a", None);
    shell.desks.get_mut(desk).unwrap().editor.mark_unsaved();
    with_a_fault(&mut shell, Shell::keep_unsaved_work);
    assert!(told(&mut shell).contains("copy against a crash"));
    shell.desks.get_mut(desk).unwrap().unsaved.tried = None;
    shell.keep_unsaved_work();
    settle(&mut shell);
    assert!(shell.desks.get(desk).unwrap().unsaved.kept.is_some());
}

#[test]
fn an_export_that_panics_is_told_and_nothing_is_busy() {
    let folder = tempfile::tempdir().unwrap();
    let mut shell = shell(Furnishing::default());
    let desk = open(&mut shell, "a", None);
    let order = Order { exporter: &EXPORTERS[0], options: ExportOptions::default() };
    shell.desks.get_mut(desk).unwrap().order = Some(order);
    let path = folder.path().join("map.png");
    with_a_fault(&mut shell, |shell| shell.export(Some(desk), path.clone(), false));
    assert!(told(&mut shell).contains("Nothing was exported"));
    assert!(!shell.tasks.any(Work::writes_a_file));
}

#[test]
fn a_file_whose_reading_panics_leaves_the_start_screen_and_can_be_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    std::fs::write(&path, crate::format::to_ron(&map("a"))).unwrap();
    let mut shell = shell(Furnishing::default());
    with_a_fault(&mut shell, |shell| shell.open(path.clone()));
    assert!(told(&mut shell).contains("could not be opened"));
    assert!(matches!(shell.screen, Screen::Start(_)));
    shell.open(path);
    settle(&mut shell);
    assert_eq!(shell.desk().unwrap().editor.map().title, "a");
}

#[test]
fn a_log_whose_reading_panics_gives_its_dialog_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut shell = shell(Furnishing::default());
    let desk = open(&mut shell, "a", None);
    shell.open_as(log(folder.path()), Rows::Log, Some(desk));
    settle(&mut shell);
    let read = |shell: &mut Shell| {
        let Some(Standing { dialog: Dialog::Log(draft), desk }) = shell.dialog.take() else {
            panic!("a log")
        };
        shell.log_step(draft, LogStep::Read, desk);
    };
    with_a_fault(&mut shell, read);
    let Some(Standing { dialog: Dialog::Log(draft), .. }) = &shell.dialog else {
        panic!("the dialog stands")
    };
    assert!(draft.matched().is_none());
    read(&mut shell);
    settle(&mut shell);
    let Some(Standing { dialog: Dialog::Log(draft), .. }) = &shell.dialog else {
        panic!("the dialog stands")
    };
    assert!(draft.matched().is_some());
}

#[test]
fn pictures_and_quiet_work_that_panic_are_told_in_a_notice() {
    let folder = tempfile::tempdir().unwrap();
    let mut shell = shell(Furnishing { templates: Some(folder.path().to_owned()), ..Furnishing::default() });
    open(&mut shell, "a", None);
    with_a_fault(&mut shell, Shell::copy_picture);
    assert!(told(&mut shell).contains("picture could not be taken in"));
    for act in [Shell::list_templates, Shell::look_at_recent] {
        with_a_fault(&mut shell, act);
        assert!(told(&mut shell).contains("in the background"));
    }
}

#[test]
fn a_late_picture_lands_on_the_map_that_it_was_meant_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.png");
    image::RgbaImage::new(4, 4).save(&path).unwrap();
    let mut shell = shell(Furnishing::default());
    let first = open(&mut shell, "a", None);
    let second = open(&mut shell, "b", None);
    let card = shell.map_of(Some(first)).unwrap().cards().next().unwrap().1.id.clone();
    shell.desks.get_mut(first).unwrap().picture_for = Some(PictureOf::Card(card));
    shell.picture_chosen(path.clone(), Some(first));
    settle(&mut shell);
    let images = |shell: &Shell, desk| shell.map_of(Some(desk)).unwrap().images.len();
    assert_eq!((images(&shell, first), images(&shell, second)), (1, 0));
    // The map may be closed by then.
    shell.take_dropped_pictures(vec![path], Some(second));
    shell.carry_out(Ask::Close(Some(1)));
    settle(&mut shell);
    assert_eq!(images(&shell, first), 1);
    assert!(told(&mut shell).contains("is closed"));
}

#[cfg(unix)]
#[test]
fn a_file_that_never_answers_is_given_up_and_the_window_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("never.ron");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut shell = shell(Furnishing::default());
    shell.open(pipe);
    let is_open = |work: &Work| matches!(work, Work::Open { .. });
    let ticket = shell.tasks.under_way().find(|(_, work, _)| is_open(work)).unwrap().0;
    shell.tasks.give_up(ticket);
    assert!(!shell.is_opening());
    open(&mut shell, "a", None);
    assert_eq!(shell.desk().unwrap().editor.map().title, "a");
}

#[test]
fn the_close_button_works_while_preferences_or_a_path_is_asked_for() {
    let mut shell = shell(Furnishing::default());
    let desk = open(&mut shell, "a", None);
    shell.desks.get_mut(desk).unwrap().editor.mark_unsaved();
    for ask in [Ask::ShowPreferences, Ask::ShowShortcuts] {
        shell.carry_out(ask);
        shell.drop_dialogs();
        shell.ask_to_close_all();
        let asked = shell.dialog.take().map(|standing| standing.dialog);
        assert!(matches!(asked, Some(Dialog::Unsaved { .. })));
    }
    shell.desktop_dialogs = false;
    shell.ask_path(PathFor::SaveAs, Some(desk));
    shell.drop_dialogs();
    shell.ask_to_close_all();
    assert!(matches!(&shell.dialog, Some(Standing { dialog: Dialog::Unsaved { .. }, .. })));
}

#[test]
fn a_job_of_a_dialog_that_is_gone_brings_nothing_back() {
    let mut shell = shell(Furnishing::default());
    open(&mut shell, "a", None);
    let job = Job::default();
    let waited = job.clone();
    shell.spawn(Work::Log { job }, || 1, move |shell, _| shell.log_failed(&waited, "late".into()));
    settle(&mut shell);
    assert!(shell.dialog.is_none());
}
