/** Tests of the screenplay formats with the files of two peers and of our own. */
package org.kinora.screenplay.internal;
