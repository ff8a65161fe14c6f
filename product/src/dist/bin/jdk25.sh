# Sourced by the start scripts: find_jdk25 sets jdk to the folder of a JDK 25, or says where to get one and exits with status 3.

is_jdk25() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[".+-]' "$1/release"
}

find_jdk25() {
    if [ -n "${JAVA_HOME:-}" ] && is_jdk25 "$JAVA_HOME"; then jdk=$JAVA_HOME; return; fi
    for jdk in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/jdk* /opt/java/*; do
        if is_jdk25 "$jdk"; then return; fi
    done
    if java=$(command -v java) && java=$(readlink -f "$java") && is_jdk25 "${java%/bin/java}"; then jdk=${java%/bin/java}; return; fi
    {
        echo "kinora: JDK 25 is needed and was not found (looked at JAVA_HOME, /usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt and java on the PATH)."
        echo "  Get it from https://adoptium.net/temurin/releases/?version=25 (Debian: package temurin-25-jdk), or set JAVA_HOME to it."
    } >&2
    exit 3
}
