/** Tests of the media engine with real encoders, decoders and files. */
package org.kinora.media.internal;
