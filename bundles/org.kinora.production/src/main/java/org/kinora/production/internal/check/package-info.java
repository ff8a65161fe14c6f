/** Checks of a film's plan, staging, cut and sound; its pixels are checked where pixels are known. */
package org.kinora.production.internal.check;
