/** Tests of names in all their shapes. */
package org.kinora.production.internal.naming;
