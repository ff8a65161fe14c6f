/** Who can speak, and which voices listeners can tell apart. */
package org.kinora.production.internal.voice;
