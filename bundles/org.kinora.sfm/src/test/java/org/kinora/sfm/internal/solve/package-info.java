/** Tests of the search for cameras. */
package org.kinora.sfm.internal.solve;
