/** Tests of picture files. */
package org.kinora.imaging.internal.io;
