/** The asset library: pictures, clips, sounds and scenes of the film, found by words, kinds and tags, and put to use. */
package org.kinora.workbench.library.internal;
