//! Saving never loses what was there, and unsaved work outlives a crash.

// A test may stop at the first surprise, in its helpers too.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use tempfile::TempDir;
use wayline::disk::recovery::{Recovered, Recovery};
use wayline::disk::store::{SaveError, load, save, save_over, write_atomically};
use wayline::format::{from_ron, to_ron};
use wayline::model::JourneyMap;

fn map(title: &str) -> JourneyMap {
    JourneyMap { title: title.into(), ..JourneyMap::default() }
}

fn in_folder() -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("map.ron");
    (dir, path)
}

fn files_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_saved_map_opens_again_and_leaves_no_other_file_behind() {
    let (dir, path) = in_folder();
    let stamp = save(&path, &map("One"), None).unwrap();
    let opened = load(&path).unwrap();
    assert_eq!(opened.map, map("One"));
    assert_eq!(opened.stamp, Some(stamp));
    let stamp = save(&path, &map("Two"), Some(&stamp)).unwrap();
    save(&path, &map("Three"), Some(&stamp)).unwrap();
    assert_eq!(load(&path).unwrap().map, map("Three"));
    assert_eq!(files_in(dir.path()), ["map.ron"]);
}

#[test]
fn a_new_map_does_not_replace_a_file_unasked() {
    let (_dir, path) = in_folder();
    fs::write(&path, "mine").unwrap();
    assert_eq!(save(&path, &map("New"), None), Err(SaveError::Exists { path: path.clone() }));
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    save_over(&path, &map("New")).unwrap();
    assert_eq!(load(&path).unwrap().map, map("New"));
}

#[test]
fn what_another_program_wrote_is_not_overwritten_unasked() {
    let (_dir, path) = in_folder();
    let stamp = save(&path, &map("Mine"), None).unwrap();
    assert!(!stamp.is_stale(&path));
    fs::write(&path, to_ron(&map("Hers")).unwrap()).unwrap();
    assert!(stamp.is_stale(&path));
    let refused = save(&path, &map("Mine, too"), Some(&stamp)).unwrap_err();
    assert_eq!(refused, SaveError::ChangedOnDisk { path: path.clone() });
    assert!(refused.to_string().contains("was changed by another program"), "{refused}");
    assert_eq!(load(&path).unwrap().map, map("Hers"));
}

#[test]
fn a_file_that_was_written_anew_with_the_same_text_has_not_changed() {
    let (_dir, path) = in_folder();
    let stamp = save(&path, &map("Same"), None).unwrap();
    fs::remove_file(&path).unwrap();
    assert!(stamp.is_stale(&path));
    fs::write(&path, to_ron(&map("Same")).unwrap()).unwrap();
    assert!(!stamp.is_stale(&path));
    save(&path, &map("Other"), Some(&stamp)).unwrap();
}

#[test]
fn a_file_that_was_removed_meanwhile_is_written_again() {
    let (_dir, path) = in_folder();
    let stamp = save(&path, &map("Gone"), None).unwrap();
    fs::remove_file(&path).unwrap();
    save(&path, &map("Back"), Some(&stamp)).unwrap();
    assert_eq!(load(&path).unwrap().map, map("Back"));
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let (dir, path) = in_folder();
    let inside = dir.path().join("no").join("map.ron");
    let said = save(&inside, &map("Lost"), None).unwrap_err().to_string();
    let folder = inside.parent().unwrap().display();
    assert!(
        said.ends_with(&format!("the folder {folder} does not exist; choose a folder that is there")),
        "{said}"
    );
    let said = write_atomically(dir.path(), b"x", true).unwrap_err().to_string();
    assert!(said.ends_with("is a folder; expected the name of a file"), "{said}");
    assert!(files_in(path.parent().unwrap()).is_empty());
}

#[test]
fn a_read_only_file_is_not_replaced() {
    let (dir, path) = in_folder();
    save(&path, &map("Kept"), None).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let said = save_over(&path, &map("Not")).unwrap_err().to_string();
    assert!(said.contains("is read-only"), "{said}");
    assert_eq!(load(&path).unwrap().map, map("Kept"));
    assert_eq!(files_in(dir.path()), ["map.ron"]);
}

#[test]
fn nothing_is_overwritten_where_that_is_not_allowed() {
    let (_dir, path) = in_folder();
    write_atomically(&path, b"first", false).unwrap();
    let said = write_atomically(&path, b"second", false).unwrap_err().to_string();
    assert!(said.contains("is there already"), "{said}");
    assert_eq!(fs::read(&path).unwrap(), b"first");
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_file_keeps_its_permissions() {
        let (_dir, path) = in_folder();
        save(&path, &map("One"), None).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o600, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        save_over(&path, &map("Two")).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o640);
    }

    #[test]
    fn a_new_file_is_no_more_secret_than_any_other() {
        let (dir, path) = in_folder();
        save(&path, &map("One"), None).unwrap();
        let other = dir.path().join("other");
        fs::write(&other, "").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().mode(), fs::metadata(&other).unwrap().mode());
    }

    #[test]
    fn a_link_is_written_through() {
        let (dir, path) = in_folder();
        let folder = dir.path().join("maps");
        fs::create_dir(&folder).unwrap();
        save(&folder.join("real.ron"), &map("Old"), None).unwrap();
        symlink("second.ron", &path).unwrap();
        symlink(Path::new("maps").join("real.ron"), dir.path().join("second.ron")).unwrap();
        save_over(&path, &map("New")).unwrap();
        assert!(path.is_symlink());
        assert_eq!(load(&folder.join("real.ron")).unwrap().map, map("New"));
        assert_eq!(files_in(&folder), ["real.ron"]);
    }

    #[test]
    fn a_link_to_nothing_yet_is_written_through() {
        let (dir, path) = in_folder();
        symlink("later.ron", &path).unwrap();
        save(&path, &map("New"), None).unwrap();
        assert!(path.is_symlink());
        assert_eq!(files_in(dir.path()), ["later.ron", "map.ron"]);
    }

    #[test]
    fn a_device_is_written_to_and_stays_a_device() {
        write_atomically(Path::new("/dev/null"), b"x", true).unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }

    #[test]
    fn a_full_disk_is_told_of() {
        let full = Path::new("/dev/full");
        if full.exists() {
            let said = write_atomically(full, b"x", true).unwrap_err().to_string();
            assert_eq!(said, "/dev/full: does not fit: the disk is full; make room, or choose another disk");
        }
    }
}

#[test]
fn work_is_found_again_after_a_crash() {
    let dir = tempfile::tempdir().unwrap();
    let recovery = Recovery::new(dir.path().join("recovery"));
    assert!(recovery.pending().is_empty());

    let session = recovery.session();
    session.keep(Some((Path::new("/maps/shop.ron"), None)), &map("Draft")).unwrap();
    session.keep(Some((Path::new("/maps/shop.ron"), None)), &map("Unsaved")).unwrap();
    assert!(recovery.pending().is_empty(), "work that is still going on is not offered");

    drop(session);
    let pending = recovery.pending();
    assert_eq!(pending.len(), 1);
    assert_eq!(pending[0].map, map("Unsaved"));
    assert_eq!(pending[0].original.as_deref(), Some(Path::new("/maps/shop.ron")));
    assert!(jiff::Timestamp::now().duration_since(pending[0].saved_at).as_secs() < 60);

    pending.into_iter().for_each(Recovered::discard);
    assert!(recovery.pending().is_empty());
    assert!(files_in(&dir.path().join("recovery")).is_empty());
}

const FOLDER_OF_THE_KILLED: &str = "WAYLINE_TEST_FOLDER_OF_THE_KILLED";

#[test]
fn work_outlives_a_kill() {
    let dir = tempfile::tempdir().unwrap();
    let recovery = Recovery::new(dir.path().to_owned());
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "the_process_that_is_killed"])
        .env(FOLDER_OF_THE_KILLED, dir.path())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let kept =
        || fs::read_dir(dir.path()).unwrap().flatten().any(|entry| entry.path().join("map.ron").exists());
    for _ in 0..200 {
        if kept() {
            break;
        }
        sleep(Duration::from_millis(50));
    }
    assert!(kept(), "nothing was kept");
    assert!(recovery.pending().is_empty(), "the process is alive still");
    process.kill().unwrap();
    process.wait().unwrap();
    let maps: Vec<JourneyMap> = recovery.pending().into_iter().map(|recovered| recovered.map).collect();
    assert_eq!(maps, [map("Unsaved")]);
}

#[test]
#[ignore = "is run, and killed, by another test"]
fn the_process_that_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER_OF_THE_KILLED) else { return };
    let session = Recovery::new(folder.into()).session();
    session.keep(None, &map("Unsaved")).unwrap();
    sleep(Duration::from_secs(60));
}

#[test]
fn work_that_was_saved_is_not_offered() {
    let dir = tempfile::tempdir().unwrap();
    let recovery = Recovery::new(dir.path().to_owned());
    let session = recovery.session();
    session.keep(None, &map("One")).unwrap();
    session.clear();
    session.clear();
    assert!(files_in(dir.path()).is_empty());
    session.keep(None, &map("Two")).unwrap();
    drop(session);
    let pending = recovery.pending();
    assert_eq!((pending.len(), &pending[0].original), (1, &None));
}

#[test]
fn broken_work_is_skipped_and_stays() {
    let dir = tempfile::tempdir().unwrap();
    let recovery = Recovery::new(dir.path().to_owned());
    for title in ["One", "Two", "Three"] {
        recovery.session().keep(None, &map(title)).unwrap();
    }
    let folders = files_in(dir.path());
    let file = |index: usize, name: &str| dir.path().join(&folders[index]).join(name);
    fs::write(file(0, "map.ron"), &to_ron(&map("One")).unwrap()[..20]).unwrap();
    fs::write(file(1, "about.ron"), "nonsense").unwrap();
    fs::write(dir.path().join("stray"), "file").unwrap();
    assert_eq!(recovery.pending().len(), 2, "a broken note does not make the map worthless");
    assert!(file(0, "map.ron").exists());
}

#[test]
fn a_stamp_of_an_older_version_counts_as_unknown_and_loses_nothing_of_the_work() {
    let dir = tempfile::tempdir().unwrap();
    let original = dir.path().join("heat pump.ron");
    let recovery = Recovery::new(dir.path().join("kept"));
    let stamp = save(&original, &map("Saved"), None).unwrap();
    recovery.session().keep(Some((&original, Some(stamp))), &map("Unsaved")).unwrap();
    let of_now = &recovery.pending()[0];
    assert_eq!((of_now.original.as_deref(), of_now.stamp), (Some(original.as_path()), Some(stamp)));
    let folder = dir.path().join("kept").join(&files_in(&dir.path().join("kept"))[0]);
    let about = fs::read_to_string(folder.join("about.ron")).unwrap();
    let old = about.replace("held:Some((len:", "stamp:Some((len:");
    assert_ne!(old, about);
    fs::write(folder.join("about.ron"), old).unwrap();
    let of_then = &recovery.pending()[0];
    assert_eq!((of_then.original.as_deref(), of_then.stamp), (Some(original.as_path()), None));
    assert_eq!(of_then.map, map("Unsaved"));
}

#[test]
fn a_map_is_read_by_its_own_name() {
    let said = from_ron("(", "my map.ron").unwrap_err().to_string();
    assert!(said.starts_with("my map.ron:1:2: the file ends too soon"), "{said}");
}
