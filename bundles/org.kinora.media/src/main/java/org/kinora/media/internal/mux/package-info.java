/** Putting files together packet by packet: joining segments, and one MP4 of picture, sound, chapters, subtitles and cover. */
package org.kinora.media.internal.mux;
