package org.kinora.film.internal.interchange.timeline;

import java.util.List;
import java.util.Optional;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;

/**
 * A sequence of an editing program.
 *
 * @param format when the file tells it
 * @param lanes those that are seen from the bottom to the top, and those that are heard
 * @param own our cut as JSON, without tracks; empty for one that another program made
 * @param grain seconds by which times of the file may be off from those that were meant; 0 for a file with exact times
 */
public record Timeline(String title, Optional<FilmFormat> format, List<Lane> lanes, List<Note> notes, String own, Rational grain) {}
