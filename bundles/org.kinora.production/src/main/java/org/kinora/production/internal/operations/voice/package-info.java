/** Operations on voices: who can speak here, who sounds like whom, and speaking a text or a line of the film. */
package org.kinora.production.internal.operations.voice;
