//! Whether the desktop is dark. The toolkit knows on Windows and macOS; elsewhere the desktop's portal is asked.

/// None: the desktop does not say. May wait for the desktop; do not call it on the window's thread.
#[cfg(target_os = "linux")]
pub(super) fn is_dark() -> Option<bool> {
    /// The portal's number for a dark desktop, 2 being a light one and 0 neither.
    const DARK: u32 = 1;
    pollster::block_on(async {
        let bus = zbus::Connection::session().await.ok()?;
        let reply = bus
            .call_method(
                Some("org.freedesktop.portal.Desktop"),
                "/org/freedesktop/portal/desktop",
                Some("org.freedesktop.portal.Settings"),
                "Read",
                &("org.freedesktop.appearance", "color-scheme"),
            )
            .await
            .ok()?;
        let body = reply.body();
        let mut value: zbus::zvariant::Value<'_> = body.deserialize().ok()?;
        // This call wraps its answer twice.
        while let zbus::zvariant::Value::Value(inner) = value {
            value = *inner;
        }
        u32::try_from(value).ok().map(|scheme| scheme == DARK)
    })
}

/// None: the toolkit is asked.
#[cfg(not(target_os = "linux"))]
pub(super) fn is_dark() -> Option<bool> {
    None
}

/// Shows a folder in the desktop's own program for files.
///
/// # Errors
/// There is no such program.
pub(super) fn show_folder(folder: &std::path::Path) -> std::io::Result<()> {
    let program = match std::env::consts::OS {
        "windows" => "explorer",
        "macos" => "open",
        _ => "xdg-open",
    };
    let mut shown = std::process::Command::new(program).arg(folder).spawn()?;
    // Nobody else would take note of its end.
    std::thread::spawn(move || shown.wait());
    Ok(())
}
