/** What is drawn, as shapes: meshes with ink edges, strokes that lie on them, and who they belong to. */
package org.kinora.artist.internal.model;
