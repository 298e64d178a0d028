//! What files leave out.

/// Whether a field holds what it holds when a file does not name it.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
