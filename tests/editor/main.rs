//! The editor without a window: every gesture, key rule and command, in sentences.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod anatomy;
mod bring_in;
mod cards;
mod clipboard;
mod commands;
mod edits;
mod gestures;
mod help;
mod keyboard_aida;
mod keys;
mod links;
mod measures;
mod random;
mod random_others;
mod receiving;
mod review;
mod scenery;
mod structure;
mod undo;
mod views;
mod writing;
