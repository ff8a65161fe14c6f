/** A user's own instruments: SoundFont 2 files are read and played here, after "SoundFont Technical Specification 2.04" (E-mu 2006). */
package org.kinora.composer.internal.font;
