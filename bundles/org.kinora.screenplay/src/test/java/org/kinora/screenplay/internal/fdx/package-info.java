/** Tests of FDX. */
package org.kinora.screenplay.internal.fdx;
