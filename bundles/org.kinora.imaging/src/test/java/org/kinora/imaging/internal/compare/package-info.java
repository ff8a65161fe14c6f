/** Tests of comparisons and cuts. */
package org.kinora.imaging.internal.compare;
