package org.kinora.screenplay.internal.text;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The decoded text of a script.
 *
 * @param text without byte order mark
 * @param mark length of the byte order mark in bytes
 * @param doubt what is doubtful about the encoding, for the writer
 */
public record Source(byte[] bytes, String text, Charset charset, int mark, Optional<String> doubt) {}
