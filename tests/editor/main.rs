//! The editor without a window: every gesture, key rule and command, in sentences.

mod clipboard;
mod commands;
mod edits;
mod gestures;
mod help;
mod keys;
mod random;
mod scenery;
mod undo;
mod writing;
