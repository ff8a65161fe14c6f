/** Tests of plain text. */
package org.kinora.screenplay.internal.plain;
