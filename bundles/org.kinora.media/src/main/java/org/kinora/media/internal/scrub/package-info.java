/** Single frames in any order: decoded frames around the playhead, decoding ahead of it, and proxies. */
package org.kinora.media.internal.scrub;
