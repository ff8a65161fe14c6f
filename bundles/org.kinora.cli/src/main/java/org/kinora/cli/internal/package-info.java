/** The command line, made from the declarations of operations. */
package org.kinora.cli.internal;
