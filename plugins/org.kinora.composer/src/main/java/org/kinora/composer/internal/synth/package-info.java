/** Playing music: the instruments of the small ensemble. */
package org.kinora.composer.internal.synth;
