/** The media engine: hands each call to the reader, writer or muxer that does it, and turns faults into failures with words. */
package org.kinora.media.internal;
