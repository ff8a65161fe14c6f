/** Picture files: headers, metadata, decoding and encoding. */
package org.kinora.imaging.internal.io;
