//! Every input that fuzzing kept, once more: what the targets ask of any bytes holds of them.

#[path = "../../fuzz/src/lib.rs"]
mod fuzz;

/// Runs a target on all of its inputs.
fn replay(name: &str, target: fn(&[u8])) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(name);
    let mut inputs: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    inputs.sort_unstable();
    assert!(inputs.len() >= 10, "{folder:?}");
    for input in inputs {
        let data = std::fs::read(&input).unwrap();
        let held = std::panic::catch_unwind(|| target(&data));
        assert!(held.is_ok(), "{name}: {input:?}");
    }
}

#[test]
fn tokenize() {
    replay("tokenize", fuzz::tokenize);
}

#[test]
fn sketch() {
    replay("sketch", fuzz::sketch);
}

#[test]
fn align() {
    replay("align", fuzz::align);
}

#[test]
fn pipeline() {
    replay("pipeline", fuzz::pipeline);
}

#[test]
fn no_bytes_at_all() {
    for target in [fuzz::tokenize, fuzz::sketch, fuzz::align, fuzz::pipeline] {
        target(&[]);
        target(&[0xFF; 40]);
    }
}
