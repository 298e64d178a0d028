//! The shell without a window: workers that fail, and what comes back late.

use std::path::Path;
use std::time::Duration;

use super::{Furnishing, Screen, Shell, Standing};
use crate::disk::recovery::Recovery;
use crate::editor::{Ask, PictureOf};
use crate::export::EXPORTERS;
use crate::job::Job;
use crate::jobs::{self, Contents};
use crate::model::JourneyMap;
use crate::ui::desk::{AfterSave, DeskId, MapFile};
use crate::ui::dialogs::{Dialog, LogStep, Order};
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
    with_a_fault(&mut shell, |shell| shell.save_and_go_on(AfterSave::Quit, None));
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
    let order = Order { exporter: &EXPORTERS[0], options: Box::default() };
    let path = folder.path().join("map.png");
    with_a_fault(&mut shell, |shell| shell.export(Some(desk), order, path.clone(), false));
    assert!(told(&mut shell).contains("Nothing was exported"));
    assert!(!shell.tasks.any(Work::writes_a_file));
}

#[test]
fn a_file_whose_reading_panics_leaves_the_start_screen_and_can_be_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    std::fs::write(&path, crate::format::to_ron(&map("a")).unwrap()).unwrap();
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
    shell.open_as(log(folder.path()), Contents::Log, Some(desk));
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
    assert!(told(&mut shell).contains("picture could not be copied"));
    for act in [Shell::list_templates, Shell::look_at_recent] {
        with_a_fault(&mut shell, act);
        assert!(told(&mut shell).contains("in the background"));
    }
}

#[test]
fn work_of_any_other_kind_that_panics_is_told_and_nothing_is_busy() {
    let mut shell = shell(Furnishing::default());
    open(&mut shell, "a", None);
    let others =
        [Work::Ask { quits: true }, Work::Preferences, Work::Desktop, Work::Keep, Work::Picture, Work::Look];
    for work in others {
        shell.quit_wanted = true;
        let asks = matches!(work, Work::Ask { .. });
        with_a_fault(&mut shell, |shell| shell.spawn(work, || (), |_, ()| {}));
        assert!(told(&mut shell).contains("Wayline made a mistake"));
        assert!(!shell.tasks.any(|_| true));
        assert_eq!(shell.quit_wanted, !asks, "a path that is not known ends quitting");
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
    shell.picture_chosen(path.clone(), PictureOf::Card(card), Some(first));
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
    let next = folder.path().join("next.ron");
    std::fs::write(&next, crate::format::to_ron(&map("next")).unwrap()).unwrap();
    shell.to_open.push_back(next);
    let ticket = shell.tasks.under_way().find(|(_, work, _)| is_open(work)).unwrap().0;
    shell.give_up(ticket);
    settle(&mut shell);
    assert_eq!(shell.desk().unwrap().editor.map().title, "next");
}

#[test]
fn the_close_button_works_while_preferences_or_a_path_is_asked_for() {
    let mut shell = shell(Furnishing::default());
    let desk = open(&mut shell, "a", None);
    shell.desks.get_mut(desk).unwrap().editor.mark_unsaved();
    shell.desktop_dialogs = false;
    let asks_about_unsaved = |shell: &mut Shell| {
        shell.close_requested();
        assert!(matches!(&shell.dialog, Some(Standing { dialog: Dialog::Unsaved { .. }, .. })));
        shell.drop_dialogs();
    };
    for ask in [Ask::ShowPreferences, Ask::ShowShortcuts, Ask::SaveTemplate, Ask::SaveAs] {
        shell.carry_out(ask);
        assert!(shell.dialog.is_some());
        asks_about_unsaved(&mut shell);
    }
    // A dialog of the desktop that nobody answers.
    let (answer, never) = std::sync::mpsc::channel::<()>();
    shell.spawn(Work::Ask { quits: true }, move || never.recv().is_ok(), |_, _| {});
    asks_about_unsaved(&mut shell);
    assert!(!shell.tasks.any(|work| matches!(work, Work::Ask { .. })));
    drop(answer);
}

#[test]
fn what_is_changed_after_the_question_is_asked_about_again_and_never_saved_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    let mut shell = shell(Furnishing::default());
    let desk = open(&mut shell, "a", Some(&path));
    shell.desks.get_mut(desk).unwrap().editor.mark_unsaved();
    shell.ask_to_close_all();
    shell.dialog = None;
    let (go, wait) = std::sync::mpsc::channel::<()>();
    shell.spawn(Work::Keep, move || wait.recv().is_ok(), |_, _| {});
    shell.discard_and_go_on(AfterSave::Quit, None);
    let map = shell.map_of(Some(desk)).unwrap();
    let card = map.cards().next().unwrap().1.id.clone();
    let editor = &mut shell.desks.get_mut(desk).unwrap().editor;
    editor.commit(crate::edit::Edit::RemoveCards(vec![card]), crate::edit::Label::new("undo-delete"));
    go.send(()).unwrap();
    settle(&mut shell);
    shell.go_on_quitting();
    assert!(matches!(&shell.dialog, Some(Standing { dialog: Dialog::Unsaved { .. }, .. })));
    assert!(!shell.quitting && !path.exists());
}

#[test]
fn files_after_a_table_are_opened_and_a_cancelled_import_leaves_the_start_screen() {
    let folder = tempfile::tempdir().unwrap();
    let (table, other) = (folder.path().join("table.csv"), folder.path().join("other.ron"));
    std::fs::write(&table, "phase,step,lane,text\nBuy,Pay,Touchpoints,Till\n").unwrap();
    std::fs::write(&other, crate::format::to_ron(&map("other")).unwrap()).unwrap();
    let mut shell = shell(Furnishing::default());
    shell.open_all(vec![table.clone(), other], None);
    settle(&mut shell);
    assert_eq!(shell.desk().unwrap().editor.map().title, "other");
    assert!(matches!(&shell.dialog, Some(Standing { dialog: Dialog::Import(_), .. })));
    shell.answered(crate::ui::dialogs::Answer::Cancel);
    shell.carry_out(Ask::Close(None));
    shell.open(table);
    settle(&mut shell);
    shell.answered(crate::ui::dialogs::Answer::Cancel);
    assert!(matches!(shell.screen, Screen::Start(_)));
}

#[test]
fn all_that_a_crash_left_behind_is_offered_and_comes_back_to_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let recovery = Recovery::new(folder.path().join("recovery"));
    let path = folder.path().join("map.ron");
    std::fs::write(&path, crate::format::to_ron(&map("saved")).unwrap()).unwrap();
    for (title, file) in [("mine", Some(path.as_path())), ("new", None)] {
        recovery.session().keep(file.map(|file| (file, None)), &map(title)).unwrap();
    }
    let mut shell = shell(Furnishing { recovery: Some(recovery), ..Furnishing::default() });
    shell.open(path.clone());
    while shell.dialog.is_some() {
        shell.answered(crate::ui::dialogs::Answer::Recover);
        settle(&mut shell);
    }
    let mut open: Vec<_> = shell
        .desks
        .iter()
        .map(|desk| (desk.editor.map().title.clone(), desk.document.path.clone()))
        .collect();
    open.sort();
    assert_eq!(open, [("mine".to_owned(), Some(path)), ("new".to_owned(), None)]);
}

#[test]
fn a_file_is_known_by_a_link_and_by_a_way_around() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    std::fs::write(&path, crate::format::to_ron(&map("a")).unwrap()).unwrap();
    std::fs::create_dir(folder.path().join("in")).unwrap();
    let mut shell = shell(Furnishing::default());
    shell.open(path.clone());
    settle(&mut shell);
    shell.open(folder.path().join("in").join("..").join("map.ron"));
    settle(&mut shell);
    #[cfg(unix)]
    {
        let link = folder.path().join("link.ron");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        shell.open(link);
        settle(&mut shell);
    }
    assert_eq!(shell.desks.len(), 1);
}

#[test]
fn a_map_is_not_saved_over_one_that_is_open_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.ron");
    std::fs::write(&path, crate::format::to_ron(&map("theirs")).unwrap()).unwrap();
    let mut shell = shell(Furnishing::default());
    shell.open(path.clone());
    settle(&mut shell);
    let desk = open(&mut shell, "mine", None);
    shell.save_to(Some(desk), path.clone(), jobs::Over::Anything, None);
    settle(&mut shell);
    assert!(told(&mut shell).contains("open in another tab"));
    assert_eq!(jobs::open(&path).unwrap().map.title, "theirs");
}

#[test]
fn a_picture_that_arrives_while_one_writes_waits_for_the_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.png");
    image::RgbaImage::new(4, 4).save(&path).unwrap();
    let mut shell = shell(Furnishing::default());
    let desk = open(&mut shell, "a", None);
    shell.desks.get_mut(desk).unwrap().editor.type_text("Post");
    shell.take_dropped_pictures(vec![path], Some(desk));
    settle(&mut shell);
    let images = |shell: &Shell| shell.map_of(Some(desk)).unwrap().images.len();
    assert!(shell.desks.get(desk).unwrap().editor.editing().is_some());
    assert_eq!(images(&shell), 0);
    let editor = &mut shell.desks.get_mut(desk).unwrap().editor;
    editor.type_into_field("er");
    editor.finish_editing(crate::editor::Then::Stay);
    shell.take_arrived_pictures();
    assert_eq!(images(&shell), 1);
    assert!(shell.map_of(Some(desk)).unwrap().cards().any(|(_, card)| card.text == "Poster"));
}

#[test]
fn a_drag_and_the_keyboard_stay_behind_when_another_map_comes_to_the_front() {
    let mut shell = shell(Furnishing::default());
    let first = open(&mut shell, "a", None);
    shell.ctx.memory_mut(|memory| memory.request_focus(egui::Id::unique("a field")));
    shell.desks.get_mut(first).unwrap().editor.type_text("Poster");
    open(&mut shell, "b", None);
    assert!(shell.ctx.memory(|memory| memory.focused().is_none()));
    assert!(shell.desks.get(first).unwrap().editor.editing().is_none());
    assert!(shell.map_of(Some(first)).unwrap().cards().any(|(_, card)| card.text == "Poster"));
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
