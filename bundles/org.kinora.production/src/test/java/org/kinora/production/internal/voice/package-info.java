/** Tests of voices. */
package org.kinora.production.internal.voice;
