package org.kinora.artist.internal.model;

/** A mesh of one surface. */
public record Piece(Mesh mesh, Surface surface, Ink ink) {}
