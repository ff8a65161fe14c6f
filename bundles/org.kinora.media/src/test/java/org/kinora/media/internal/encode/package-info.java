/** Tests of feeding an encoder's process. */
package org.kinora.media.internal.encode;
