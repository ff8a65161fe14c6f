/**
 * Lays an editor's decisions over a derived cut. Picture clips stand in a row without gaps ({@link org.kinora.film.internal.edit.PictureEdits}
 * changes the row);
 * what belongs to them follows its picture ({@link org.kinora.film.internal.edit.Following}); clips of other tracks are changed in their places
 * ({@link org.kinora.film.internal.edit.TrackEdits}).
 */
package org.kinora.film.internal.edit;
