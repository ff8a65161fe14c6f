/** Music: where a film wants it, why, and what it should be. */
package org.kinora.direction.internal.music;
