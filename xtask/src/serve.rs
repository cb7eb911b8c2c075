//! How does the page come to the screen of the person who works on it?

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::Child;
use std::time::{Duration, Instant};

use crate::setup::{self, Mood, Need};
use crate::{Outcome, shell};

const FIRST_PORT: u16 = 8080;
const PORTS_TRIED: u16 = 100;
const NEEDS: [Need; 3] = [Need::WasmTarget, Need::Trunk, Need::WasmBindgen];

/// Builds, serves on this machine alone, and rebuilds on every change, until interrupted.
pub(crate) fn run() -> Outcome {
    let workshop = setup::run(&NEEDS, Mood::Insist)?;
    let port = free_port()?;
    let address = format!("http://127.0.0.1:{port}/");
    println!("\nBuilding the page; the first time takes a few minutes.\n");
    let started = Instant::now();
    let mut trunk = workshop.trunk();
    // Without the reload script, which is inline, and without a policy of the server's own, which
    // would allow its inline script only: the page keeps its strict policy while it is being worked
    // on, and the person reloads. Digests would make the browser warn on the console.
    trunk.args("serve --no-autoreload true --no-error-reporting true".split(' '));
    trunk.args("--disable-csp true --no-sri true --disable-address-lookup true --address 127.0.0.1".split(' '));
    trunk.args(["--port", &port.to_string(), "--dist", "target/serve"]);
    let mut child = trunk.spawn().map_err(|error| format!("cannot start trunk: {error}"))?;
    if wait_for_page(&mut child, port) {
        let time = shell::spell(started.elapsed());
        println!("\n    In-Service is at {address}  (built in {time})");
        println!("    Change a file, wait for the build, reload. Ctrl-C ends it.\n");
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    if status.success() { Ok(()) } else { Err(format!("trunk ended ({status})")) }
}

fn free_port() -> Outcome<u16> {
    (FIRST_PORT..FIRST_PORT + PORTS_TRIED)
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .ok_or_else(|| format!("no free port from {FIRST_PORT} on"))
}

/// Waits until the page is served; false if the server has ended instead.
fn wait_for_page(child: &mut Child, port: u16) -> bool {
    while matches!(child.try_wait(), Ok(None)) {
        if is_served(port) {
            return true;
        }
        std::thread::sleep(Duration::from_millis(300));
    }
    false
}

fn is_served(port: u16) -> bool {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream.write_all(b"GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")?;
        let mut answer = [0; 12];
        stream.read_exact(&mut answer)?;
        Ok(answer.ends_with(b"200"))
    };
    ask().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::process::Command;

    /// Trunk refuses to start where a path that it watches or ignores is missing.
    #[test]
    fn trunk_watches_only_what_a_fresh_clone_has() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let settings = std::fs::read_to_string(root.join("Trunk.toml")).unwrap();
        let (_, watch) = settings.split_once("\n[watch]\n").expect("Trunk.toml has a [watch] table");
        let paths: Vec<&str> = watch.split('"').skip(1).step_by(2).collect();
        assert!(paths.contains(&"crates/ui") && paths.contains(&"index.html"), "{paths:?}");
        for path in paths {
            let kept = Command::new("git").current_dir(&root).args(["ls-files", path]).output().unwrap().stdout;
            assert!(!kept.is_empty(), "{path} is not in the repository, so not in a fresh clone");
        }
    }
}
