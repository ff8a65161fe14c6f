/**
 * The built-in composer and sound maker: scores are written from mood, key, tempo and theme, and played by a small
 * synthesiser of our own, so that the same request gives the same bytes.
 */
package org.kinora.composer.internal;
