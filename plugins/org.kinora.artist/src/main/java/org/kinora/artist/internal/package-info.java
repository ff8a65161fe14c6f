/**
 * The local artist: draws staged shots as storyboard panels and lets the people in them act, in software, without model or network. A shot is turned
 * into
 * shapes ({@code set}, {@code prop}, {@code figure}, {@code head}, {@code animal}), its time into drawings ({@code motion}), and both into ink and
 * wash
 * ({@code render}).
 */
package org.kinora.artist.internal;
