/** Tests of the Fountain reader and writer. */
package org.kinora.screenplay.internal.fountain;
