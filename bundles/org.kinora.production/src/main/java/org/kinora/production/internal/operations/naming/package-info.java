/** Calls characters, places and props otherwise, everywhere, and shows the script that came of it. */
package org.kinora.production.internal.operations.naming;
