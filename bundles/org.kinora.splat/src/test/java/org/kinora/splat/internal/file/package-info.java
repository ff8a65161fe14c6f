/** Tests of the file formats. */
package org.kinora.splat.internal.file;
