/** Speaking a line with a model, and when each of its sounds is heard. */
package org.kinora.voice.neural.internal.line;
