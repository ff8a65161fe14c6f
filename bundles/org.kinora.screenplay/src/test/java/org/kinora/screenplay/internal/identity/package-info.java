/** Tests of stable ids. */
package org.kinora.screenplay.internal.identity;
