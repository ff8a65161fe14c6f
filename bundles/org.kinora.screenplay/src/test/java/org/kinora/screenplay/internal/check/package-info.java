/** Tests of what a writer is told. */
package org.kinora.screenplay.internal.check;
