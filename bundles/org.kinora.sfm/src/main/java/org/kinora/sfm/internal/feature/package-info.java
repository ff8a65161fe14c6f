/** Key points of pictures, and which of them are the same thing. */
package org.kinora.sfm.internal.feature;
