//! [`textalign_fuzz::align`] on bytes that libFuzzer makes up.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| textalign_fuzz::align(data));
