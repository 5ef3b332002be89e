#!/usr/bin/env bash
# Checks a bundle, or one receipt, of Kakehashi without Kakehashi and without Java: a second hand beside Verify.java.
# bash verify.sh bundle.zip|receipt --key name+id+base64 [--policy file] [--since checkpoint]
# Needs bash 4, openssl 3, unzip, awk and the coreutils. About a hundred acts in a second.
# 0: proven. 1: something is false. 2: cannot be told, or not as it was asked. 3: proven, but acts were lost, and the log says so itself.
set -ufo pipefail
export LC_ALL=C
unset UNZIP UNZIPOPT ZIPINFO ZIPINFOOPT
umask 077

# While it is read what was asked, a mistake is the asker's and says nothing against the bundle.
exec 3>&1
wrong="判断できない / cannot be told" code=2
bad() { echo "$wrong: $*" >&3; exit $code; }
usage() { bad "bash verify.sh bundle.zip|receipt --key name+id+base64 [--policy file] [--since checkpoint]"; }

[ $# -ge 1 ] && [ $(($# % 2)) -eq 1 ] || usage
file=$1; shift
keys=(); policy=; since=
while [ $# -gt 0 ]; do
  case $1 in
    --key) [ -n "$2" ] || bad "no key"; keys+=("$2") ;;
    --policy) policy=$2 ;;
    --since) since=$2 ;;
    *) bad "no option: $1" ;;
  esac
  shift 2
done
for one in "$file" ${policy:+"$policy"} ${since:+"$since"}; do [ -f "$one" ] || bad "no such file: $one"; done
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
mkdir "$work/b" "$work/l" "$work/n"

# ---- bytes

hex() { od -An -v -tx1 | tr -d ' \n'; }
# the bytes of a hex text, as printf reads them, in $escaped; and printed
escape() { local i; escaped=; for ((i = 0; i < ${#1}; i += 2)); do escaped+="\\x${1:i:2}"; done; }
raw() { local escaped; escape "$1"; printf "$escaped"; }
sha() { local s; s=$(sha256sum) || return 1; echo "${s%% *}"; }
# the hashes of many files at once, in ${digests[@]}
sha_of() {
  local line
  digests=()
  [ $# -gt 0 ] || return 0
  while read -r line; do digests+=("${line%% *}"); done < <(printf '%s\0' "$@" | xargs -0r sha256sum)
  [ ${#digests[@]} -eq $# ] || bad "unreadable"
}
# the hashes of many nodes at once, each the hex of its two children, in ${digests[@]}
nodes() {
  local one files=()
  for one; do files+=("$work/n/${#files[@]}"); raw "01$one" > "${files[-1]}"; done
  sha_of "${files[@]}"
}
# all of a file in $text; a file with a zero byte is none of ours
contents() { IFS= read -r -d '' text < "$1" && bad "a zero byte"; utf8 < "$1"; }
utf8() {
  awk '/[\001-\010\013-\037]/ { exit 1 }
  {
    while (match($0, /[\300-\377]/) || match($0, /[\200-\277]/)) {
      $0 = substr($0, RSTART)
      if (!match($0, /^([\302-\337][\200-\277]|\340[\240-\277][\200-\277]|[\341-\354\356\357][\200-\277][\200-\277]|\355[\200-\237][\200-\277]|\360[\220-\277][\200-\277][\200-\277]|[\361-\363][\200-\277][\200-\277][\200-\277]|\364[\200-\217][\200-\277][\200-\277])+/)) exit 1
      $0 = substr($0, RLENGTH + 1)
    }
  }' || bad "no UTF-8, or a control character"
}
# a Base64 text that has one spelling only
canonical() {
  [[ $1 =~ ^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$ ]] || bad "Base64"
}
declare -A six=()
for i in {A..Z} {a..z} {0..9} + /; do six[$i]=${#six[@]}; done
# its hex in $hexed
unbase() {
  local t=${1//=/A} i part
  canonical "$1"
  hexed=
  for ((i = 0; i < ${#t}; i += 4)); do
    printf -v part %06x $((${six[${t:i:1}]} << 18 | ${six[${t:i+1:1}]} << 12 | ${six[${t:i+2:1}]} << 6 | ${six[${t:i+3:1}]}))
    hexed+=$part
  done
  case $1 in *==) hexed=${hexed:0:${#hexed}-4} ;; *=) hexed=${hexed:0:${#hexed}-2} ;; esac
}

# JSON to lines: <file> TAB <path> TAB <raw value>; after all of a file, <file> TAB end TAB
flatten() {
  awk -v RS="${RECORD:-\001}" '
    function fail(why) { print "bad\tbad\t" (why == "" ? "JSON" : why); exit 1 }
    function text(  t) {
      if (!match(s, /^"([^"\\\001-\037]|\\["\\bfnrt]|\\u00(0[1-9A-Fa-f]|1[0-9A-Fa-f]|7[fF]))*"/)) fail(s ~ /^"([^"\\]|\\.)*"/ ? "JSON with a letter escaped" : "JSON")
      t = substr(s, 2, RLENGTH - 2); s = substr(s, RLENGTH + 1); return t
    }
    function value(path, deep,  c, n, k, here) {
      if (deep > 100) fail("JSON that is too deep")
      c = substr(s, 1, 1)
      if (c == "{" || c == "[") {
        s = substr(s, 2); n = 0; here = ++objects
        if (substr(s, 1, 1) == (c == "{" ? "}" : "]")) { s = substr(s, 2); return }
        for (;;) {
          if (c == "{") {
            k = text(); if (substr(s, 1, 1) != ":") fail(); s = substr(s, 2)
            if ((here, k) in had) fail("JSON with a name twice")
            had[here, k]; gsub(/[.[]/, "\\\\&", k); value(path "." k, deep + 1)
          } else value(path "[" n++ "]", deep + 1)
          k = substr(s, 1, 1); s = substr(s, 2)
          if (k == (c == "{" ? "}" : "]")) return
          if (k != ",") fail()
        }
      }
      if (c == "\"") { print name "\t" path "\t" text(); return }
      if (!match(s, /^(true|false|null|-?(0|[1-9][0-9]*)(\.[0-9]+)?(E-?[0-9]+)?)/)) fail()
      print name "\t" path "\t" substr(s, 1, RLENGTH); s = substr(s, RLENGTH + 1)
    }
    { name = RS == "\n" ? FNR : FILENAME; s = $0; split("", had); value("", 1); if (s != "") fail(); print name "\tend\t" }' "$@"
}

# ---- signatures

# neither empty nor with a plus or a space of Unicode
keyname() {
  case $1 in '' | *+* | *[[:space:]]* | *$'\xc2\x85'* | *$'\xc2\xa0'* | *$'\xe1\x9a\x80'* | *$'\xe2\x80'[$'\x80'-$'\x8a']* | *$'\xe2\x80\xa8'* | *$'\xe2\x80\xa9'* | *$'\xe2\x80\xaf'* | *$'\xe2\x81\x9f'* | *$'\xe3\x80\x80'*) return 1 ;; esac
}
# <name> <id> <hex of type and key> of a key of this kind whose id is its own, in $typed
vkey() {
  local name=${1%%+*} rest=${1#*+}
  [[ $1 == *+*+* ]] && keyname "$name" || bad "no key: $1"
  unbase "${rest#*+}"
  [ ${#hexed} -eq 66 ] && [ "$({ printf '%s\n' "$name"; raw "$hexed"; } | sha | cut -c1-8)" = "${rest%%+*}" ] \
    || bad "the key's id is not its own: $1"
  [ "${hexed:0:2}" = "$2" ] || bad "a key of another kind: $1"
  typed="$name ${rest%%+*} $hexed"
}

# ed25519 <key hex> <file> <signature hex>
ed25519() {
  [ ${#3} -eq 128 ] || return 1
  { echo "-----BEGIN PUBLIC KEY-----"; raw "302a300506032b6570032100$1" | base64; echo "-----END PUBLIC KEY-----"; } > "$work/pem"
  raw "$3" > "$work/sig"
  openssl pkeyutl -verify -pubin -inkey "$work/pem" -rawin -in "$2" -sigfile "$work/sig" > /dev/null 2>&1
}

declare -A known=() witness=() member=() need=() notes=()
logs=(); quorum=
readpolicy() {
  local one least
  declare -A used=()
  contents "$1"
  [[ $text != *[$'\x01'-$'\x08'$'\x0b'-$'\x1f'$'\x7f']* ]] || bad "policy: a control character"
  while read -r -a w || [ ${#w[@]} -gt 0 ]; do
    case ${w[0]:-#} in
      '#'*) ;;
      log | quorum | witness | group)
        case ${w[0]} in group) least=4 ;; witness) least=3 ;; *) least=2 ;; esac
        [ ${#w[@]} -ge $least ] || bad "policy: ${w[*]}"
        case ${w[0]} in quorum) least=2 ;; group) least=${#w[@]} ;; *) least=$((least + 1)) ;; esac
        [ ${#w[@]} -le $least ] || bad "policy: ${w[*]}" ;;&
      log)
        vkey "${w[1]}" 01
        [ -z "${used[log ${typed##* }]:-}" ] || bad "policy: a key twice"
        used[log ${typed##* }]=1; keys+=("${w[1]}") ;;
      quorum)
        [ -z "$quorum" ] && { [ "${w[1]}" = none ] || [ -n "${witness[${w[1]}]:-}${member[${w[1]}]:-}" ]; } || bad "policy: ${w[*]}"
        quorum=${w[1]} ;;
      witness | group)
        [ "${w[1]}" != none ] && [ -z "${witness[${w[1]}]:-}${member[${w[1]}]:-}" ] || bad "policy: a name twice: ${w[*]}" ;;&
      witness)
        vkey "${w[2]}" 04
        [ -z "${used[witness ${typed##* }]:-}" ] || bad "policy: a key twice"
        used[witness ${typed##* }]=1; witness[${w[1]}]=$typed ;;
      group)
        [[ ${w[2]} =~ ^(any|all|[1-9][0-9]{0,5})$ ]] || bad "policy: ${w[*]}"
        for one in "${w[@]:3}"; do
          [ -n "${witness[$one]:-}${member[$one]:-}" ] && [ -z "${used[member $one]:-}" ] || bad "policy: ${w[*]}"
          used[member $one]=1
        done
        case ${w[2]} in any) need[${w[1]}]=1 ;; all) need[${w[1]}]=$((${#w[@]} - 3)) ;; *) need[${w[1]}]=${w[2]} ;; esac
        [ "${need[${w[1]}]}" -le $((${#w[@]} - 3)) ] || bad "policy: ${w[*]}"
        member[${w[1]}]="${w[*]:3}" ;;
      *) bad "policy: ${w[0]}" ;;
    esac
    w=()
  done < "$1"
  [ -n "$quorum" ] || bad "policy without a quorum"
}
# whether enough of $signed stand behind a name
holds() {
  local one n=0
  if [ -n "${witness[$1]:-}" ]; then [[ " $signed " == *" $1 "* ]]; return; fi
  for one in ${member[$1]}; do if holds "$one"; then n=$((n + 1)); fi; done
  [ "$n" -ge "${need[$1]}" ]
}

# Checks a signed note; then $signer signed $body, and $enough says whether the witnesses suffice.
note() {
  local dash name base more key w line lines
  body=${1%$'\n\n'*}$'\n'
  if [ -n "${notes[$1]:-}" ]; then read -r signer enough <<< "${notes[$1]}"; return; fi
  [[ $1 == *$'\n\n'* && $1 == *$'\n' && $1 != $'\n\n'* ]] || bad "no signed note"
  [[ $1 != *[$'\x01'-$'\x09'$'\x0b'-$'\x1f']* ]] || bad "a control character in a signed note"
  lines=${1##*$'\n\n'}
  [ -n "$lines" ] || bad "no signature of the key"
  mapfile -t lines <<< "${lines%$'\n'}"
  [ ${#lines[@]} -le 100 ] || bad "too many signatures"
  printf %s "$body" > "$work/body"
  signer=; signed=
  for line in "${lines[@]}"; do
    IFS=' ' read -r dash name base more <<< "$line"
    [ "$dash" = "—" ] && [ -n "$base" ] && [ -z "$more" ] && [ "$line" = "$dash $name $base" ] && keyname "$name" || bad "no signature line"
    unbase "$base"
    [ ${#hexed} -gt 8 ] || bad "no signature line"
    for key in "${keys[@]}"; do
      read -r -a w <<< "${known[$key]}"
      if [ "${w[0]}" = "$name" ] && [ "${w[1]}" = "${hexed:0:8}" ]; then
        ed25519 "${w[2]:2}" "$work/body" "${hexed:8}" || bad "signature"
        signer=$name
      fi
    done
    for key in "${!witness[@]}"; do
      read -r -a w <<< "${witness[$key]}"
      if [ "${w[0]}" = "$name" ] && [ "${w[1]}" = "${hexed:0:8}" ]; then
        [ ${#hexed} -eq 152 ] && [ $((16#${hexed:8:16})) -gt 0 ] || bad "cosignature"
        printf 'cosignature/v1\ntime %d\n%s' $((16#${hexed:8:16})) "$body" > "$work/timed"
        ed25519 "${w[2]:2}" "$work/timed" "${hexed:24}" || bad "signature"
        signed="$signed $key"
      fi
    done
  done
  [ -n "$signer" ] || bad "no signature of the key"
  enough=yes
  if [ -n "$policy" ] && [ "$quorum" != none ]; then holds "$quorum" || enough=no; fi
  notes[$1]="$signer $enough"
}

# A checkpoint: $origin, $size, $root.
checkpoint() {
  local lines
  note "$1"
  [ "$enough" = yes ] || bad "not enough witnesses by the policy"
  mapfile -t lines <<< "${body%$'\n'}"
  [ ${#lines[@]} -eq 3 ] || bad "checkpoint"
  origin=${lines[0]} size=${lines[1]}
  [ "$origin" = "$signer" ] && [[ $size =~ ^[1-9][0-9]{0,17}$ ]] || bad "checkpoint"
  unbase "${lines[2]}"
  [ ${#hexed} -eq 64 ] || bad "checkpoint"
  root=$hexed
}

since_origin=; since_size=; since_root=; compared=no; declared=

# ---- leaves

# Proof files; leaves their leaves in the files ${leaves[@]} and their hashes in ${hashes[@]}. The paths of all go up together.
proofs() {
  local file text name line lines i=0 names=() prefixed=() indices=() lasts=() roots=() paths=() ups=()
  leaves=()
  for file; do
    name=${file##*/}
    contents "$file"
    mapfile -t lines <<< "${text%%$'\n\n'*}"
    [ "${lines[0]}" = "c2sp.org/tlog-proof@v1" ] && [ ${#lines[@]} -ge 3 ] && [ "${lines[1]#extra }" != "${lines[1]}" ] || bad "$name"
    [[ ${lines[2]} =~ ^index\ (0|[1-9][0-9]{0,17})$ ]] || bad "$name"
    indices+=("${BASH_REMATCH[1]}")
    canonical "${lines[1]#extra }"
    names+=("$name"); leaves+=("$work/l/$i"); prefixed+=("$work/n/$i")
    base64 -d <<< "${lines[1]#extra }" > "$work/l/$i" || bad "$name"
    { printf '\0'; cat "$work/l/$i"; } > "$work/n/$i"
    [[ $text == *$'\n\n'* ]] || bad "no signed note"
    checkpoint "${text#*$'\n\n'}"
    if [ "$since_origin" = "$origin" ] && [ "$since_size" = "$size" ]; then
      [ "$since_root" = "$root" ] || bad "not the log of the earlier checkpoint"
      compared=yes
    fi
    [ "${indices[i]}" -lt "$size" ] || bad "index"
    lasts+=($((size - 1))); roots+=("$root"); paths[i]=
    for line in "${lines[@]:3}"; do
      unbase "$line"
      [ ${#hexed} -eq 64 ] || bad "$name"
      paths[i]+=$hexed
    done
    i=$((i + 1))
  done
  sha_of "${prefixed[@]}"
  hashes=("${digests[@]}"); ups=("${digests[@]}")
  climb
  for i in "${!roots[@]}"; do
    [ "${lasts[i]}" -eq 0 ] && [ "${ups[i]}" = "${roots[i]}" ] || bad "not in the tree: ${names[i]}"
  done
}
climb() {
  local at i pairs turn
  for ((at = 0; ; at += 64)); do
    pairs=(); turn=()
    for i in "${!paths[@]}"; do
      local h=${paths[i]:at:64} index=${indices[i]} last=${lasts[i]}
      [ -n "$h" ] || continue
      [ "$last" -gt 0 ] || bad "a path that is too long"
      if [ $((index & 1)) -eq 1 ] || [ "$index" -eq "$last" ]; then
        pairs+=("$h${ups[i]}")
        while [ $((index & 1)) -eq 0 ] && [ "$index" -ne 0 ]; do index=$((index >> 1)); last=$((last >> 1)); done
      else
        pairs+=("${ups[i]}$h")
      fi
      turn+=("$i"); indices[i]=$((index >> 1)); lasts[i]=$((last >> 1))
    done
    [ ${#turn[@]} -gt 0 ] || return 0
    nodes "${pairs[@]}"
    for i in "${!turn[@]}"; do ups[turn[i]]=${digests[i]}; done
  done
}

unread=
declare -A leafof=() seen=() commit=() opened=() at_seq=() next=() prev=() erased=() shas=() acts_of=() tables=()
acts=0 openings=0 replayed=0 judgements=0 erasures=0 newest=

# Checks ${leaves[@]} with their ${hashes[@]}, and the lines that open their values.
batch() {
  local lines=$1 f p v n=0 id stream seq
  declare -A a=() fields=()
  local files=("${leaves[@]}")
  utf8 < "$lines"
  [ ${#files[@]} -gt 0 ] || { [ ! -s "$lines" ] || bad "an opening of no act"; return 0; }
  cat "${files[@]}" > "$work/all"; utf8 < "$work/all"
  while IFS=$'\t' read -r f p v; do
    [ "$f" != bad ] || bad "$v"
    a[$f$p]=$v
    case $p in
      .commit.*)
        [[ ${p#.commit.} =~ ^[A-Za-z0-9_-]+$ ]] || bad "the name of a committed value"
        fields[$f]="${fields[$f]:-} ${p#.commit.}" ;;
    esac
  done < <(flatten "${files[@]}")
  declare -A local_id=()
  for f in "${files[@]}"; do
    [ -n "${a[${f}end]+x}" ] || bad "JSON"
    id=${a[$f.act]:-}
    [[ $id =~ ^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$ ]] || bad "an act without its id"
    [ -z "${seen[$id]:-}" ] || bad "an act twice"
    seen[$id]=1; local_id[$id]=$f; acts=$((acts + 1))
    [[ ${a[$f.at]:-} > $newest ]] && newest=${a[$f.at]}
    for p in ${fields[$f]:-}; do commit[$id.$p]=${a[$f.commit.$p]}; done
    seq=${a[$f.seq]:-}
    if [ -n "${a[$f.seq]+x}" ]; then
      stream=${a[$f.stream.ref]:-}
      [[ $seq =~ ^[1-9][0-9]{0,17}$ && -n $stream ]] || bad "a number in no stream"
      [ -z "${at_seq[$stream $seq]:-}" ] || bad "a number twice"
      at_seq[$stream $seq]=${hashes[$n]}
      unbase "${a[$f.prev]:-}"
      prev[$stream $seq]=$hexed
      acts_of[$stream]=$((${acts_of[$stream]:-0} + 1))
    fi
    n=$((n + 1))
  done
  declare -A o=()
  if [ -s "$lines" ]; then
    while IFS=$'\t' read -r f p v; do
      [ "$f" != bad ] || bad "$v"
      o[$f$p]=$v
    done < <(RECORD='\n' flatten "$lines")
    for ((n = 1; ; n++)); do
      [ -n "${o[${n}end]+x}" ] || break
      id=${o[$n.act]:-}; p=${o[$n.field]:-}
      [ -n "$id" ] && [ -n "${local_id[$id]:-}" ] || bad "an opening of no act"
      unbase "${o[$n.key]:-}"
      [ ${#hexed} -eq 64 ] || bad "an opening that is not the committed value"
      v=$({ printf '%s\0' "$p"; printf '%b' "${o[$n.value]:-}"; } | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$hexed")
      unbase "${commit[$id.$p]:-}"
      [ ${#hexed} -eq 64 ] && [ "$hexed" = "${v##* }" ] || bad "an opening that is not the committed value"
      [ -z "${opened[$id.$p]:-}" ] || bad "an opening twice"
      opened[$id.$p]=1; openings=$((openings + 1))
      [ "$p" = sha256 ] && shas[$id]=${o[$n.value]}
    done
    [ $((n - 1)) -eq "$(wc -l < "$lines")" ] || bad "openings"
  fi
  for f in "${files[@]}"; do
    id=${a[$f.act]}
    case ${a[$f.kind]:-} in
      DMN_EVALUATED) replay ;;
      CASE_ASSESSED) judgement ;;
      ERASED) for ((n = 0; ; n++)); do p=$f.facts.acts[$n]; [ -n "${a[$p]+x}" ] || break; v=${a[$p]}; erased[${v/ /.}]=1; done ;;
      TRAIL_EPOCH_OPENED)
        for p in signed lost before; do [[ ${a[$f.facts.$p]:-} =~ ^(0|[1-9][0-9]{0,17})$ ]] || bad "a loss without its size"; done
        if [ -n "$since" ] && [ $compared = no ] && [ "${a[$f.facts.signed]}" -ge "$since_size" ]; then
          [ "${since_origin##*/}" = "${a[$f.facts.before]}" ] || bad "not the log of the earlier checkpoint"
          declared=${a[$f.facts.lost]}; compared=yes
        fi ;;
    esac
  done
}

# Evaluates the table again on the recorded inputs and compares the rows.
replay() {
  local s=${a[$f.policy.sha256]:-} inputs= rules= n p found
  [[ $s =~ ^[0-9a-f]{64}$ ]] || bad "the table's exact bytes"
  local dmn="$work/b/tables/$s.dmn"
  if [ -z "${tables[$s]:-}" ]; then
    [ -f "$dmn" ] && [ "$(sha < "$dmn")" = "$s" ] || bad "the table's exact bytes"
    tables[$s]=1
  fi
  for ((n = 0; ; n++)); do p=$f.facts.inputs[$n]; [ -n "${a[$p]+x}" ] || break; [[ ${a[$p]} == *=* ]] || bad "an input without a value"; inputs+="${a[$p]}"$'\t'; done
  for ((n = 0; ; n++)); do p=$f.facts.hitRules[$n]; [ -n "${a[$p]+x}" ] || break; rules+="${a[$p]} "; done
  found=$(INPUTS=$inputs awk -v RS='<' '
    function trim(t) { gsub(/^[ \t\r\n]+|[ \t\r\n]+$/, "", t); return t }
    function plain(t) { gsub(/&lt;/, "<", t); gsub(/&gt;/, ">", t); gsub(/&quot;/, "\"", t); gsub(/&apos;/, "\047", t); gsub(/&amp;/, "\\&", t); return t }
    function number(t) { return t ~ /^-?[0-9]+(\.[0-9]+)?$/ && length(t) < 16 }
    function compared(sign, limit, value) {
      if (value == "null") return 0
      if (!number(limit) || !number(value)) { unread = sign limit " of " value; return 0 }
      limit += 0; value += 0
      return sign == ">" ? value > limit : sign == ">=" ? value >= limit : sign == "<" ? value < limit : sign == "<=" ? value <= limit : value == limit
    }
    function one(test, value,  sign, ends) {
      if (test ~ /^"[^"\\]*"$/) return test == "\"" value "\""
      if (test == "null" || test == "true" || test == "false") return test == value
      if (test ~ /^[][(].*\.\..*[][)]$/) {
        sign = substr(test, 1, 1); split(substr(test, 2, length(test) - 2), ends, /\.\./)
        return compared(sign == "[" ? ">=" : ">", trim(ends[1]), value) && compared(test ~ /\]$/ ? "<=" : "<", trim(ends[2]), value)
      }
      match(test, /^[<>=]*/); sign = substr(test, 1, RLENGTH)
      if (sign !~ /^(|=|<|>|<=|>=)$/ || test == "") { unread = test " "; return 0 }
      return compared(sign, trim(substr(test, length(sign) + 1)), value)
    }
    function any(tests, value,  t, n, i, holds) { if (tests == "") unread = "not()"; n = split(tests, t, ","); for (i = 1; i <= n; i++) if (one(trim(t[i]), value)) holds = 1; return holds + 0 }
    function cell(input, test,  value) {
      if (test == "-" || test == "") return 1
      value = (input in given) ? given[input] : "null"
      if (test !~ /^not\(.*\)$/) return any(test, value)
      test = substr(test, 5, length(test) - 5)
      if (test ~ /[<>]|\.\./ || test ~ /(^|,)[ \t\r\n]*(true|false)[ \t\r\n]*(,|$)/) { unread = "not(" test ")"; return 0 }
      return !any(test, value)
    }
    END { if (unread != "") print "\n" unread }
    BEGIN { n = split(ENVIRON["INPUTS"], g, "\t"); for (i = 1; i <= n; i++) if ((e = index(g[i], "=")) > 0) given[substr(g[i], 1, e - 1)] = substr(g[i], e + 1) }
    over { next }
    /^!--/ { hidden = 1 }
    hidden { if ((e = index($0, "-->")) > 0) { hidden = 0; if (reading) got = got plain(substr($0, e + 3)) } next }
    /^!\[CDATA\[/ { t = substr($0, 9); sub(/\]\]>.*/, "", t); if (reading) got = got t; next }
    {
      tag = $0; sub(/[ \t\r\n>\/].*/, "", tag); if (substr($0, 1, 1) == "/") { tag = substr($0, 2); sub(/[ \t\r\n>].*/, "", tag); tag = "/" tag }
      sub(/^\/?[A-Za-z0-9]+:/, substr(tag, 1, 1) == "/" ? "/" : "", tag)
      rest = $0; sub(/^[^>]*>/, "", rest); head = $0; sub(/>.*/, "", head)
      if (tag == "decisionTable") { policy = head ~ /hitPolicy="FIRST"/ ? "FIRST" : "" }
      else if (tag == "/decisionTable") over = 1
      else if (tag == "input") columns++
      else if (tag == "inputExpression") place = "expression"
      else if (tag == "inputEntry") { place = "entry"; c++ }
      else if (tag == "rule") { match(head, /id="[^"]*"/); id = substr(head, RSTART + 4, RLENGTH - 5); c = 0 }
      else if (tag == "text" && place != "") { reading = 1; got = plain(rest) }
      else if (tag == "/text" && reading) { reading = 0; if (place == "expression") column[columns] = trim(got); else held[c] = trim(got) }
      else if (tag == "/inputExpression" || tag == "/inputEntry") place = ""
      else if (tag == "/rule") { ok = 1; for (i = 1; i <= columns; i++) ok = ok && cell(column[i], held[i]); if (ok && !(policy == "FIRST" && hits++)) printf "%s ", id; for (i in held) delete held[i] }
    }' "$dmn")
  if [[ $found == *$'\n'* ]]; then unread=${found#*$'\n'}; return; fi
  [ "$found" = "$rules" ] || bad "replay: $rules recorded, $found found"
  replayed=$((replayed + 1))
}

# What was judged is the text that the act names, and says what the act says.
judgement() {
  local j="$work/b/judgements/${a[$f.facts.assessment]:-}.json" n p name value judged= recorded=
  if [ ! -f "$j" ]; then commit[$id.judgement]=gone; return; fi
  [ "$(sha < "$j")" = "${shas[$id]:-${a[$f.facts.sha256]:-}}" ] || bad "another judgement"
  declare -A said=()
  utf8 < "$j"
  while IFS=$'\t' read -r name p value; do
    [ "$name" != bad ] || bad "$value"
    said[$p]=$value
    case $p in
      .findings\[*) [[ $p =~ ^\.findings\[[0-9]+\]\.rule$ ]] && judged+="$value"$'\n' ;;
    esac
  done < <(flatten "$j")
  [ -n "${said[end]+x}" ] || bad "JSON"
  for p in worst unresolved prohibited; do [ "${said[.$p]-null}" = "${a[$f.facts.$p]-null}" ] || bad "judgement: $p"; done
  for ((n = 0; ; n++)); do p=$f.facts.rules[$n]; [ -n "${a[$p]+x}" ] || break; recorded+="${a[$p]}"$'\n'; done
  [ "$(sort -u <<< "$judged")" = "$(sort -u <<< "$recorded")" ] || bad "judgement: rules"
  judgements=$((judgements + 1))
}

# ---- the whole log

declare -A listed=() level=() count=()
number() { local i=$1 path; path=$(printf '%03d' $((i % 1000))); for ((i /= 1000; i > 0; i /= 1000)); do path=$(printf 'x%03d/' $((i % 1000)))$path; done; echo "$path"; }
complete() { # <hex of hashes>; the root above them in $top
  local n pairs
  top=$1
  while [ ${#top} -gt 64 ]; do
    pairs=()
    for ((n = 0; n < ${#top}; n += 128)); do pairs+=("${top:n:128}"); done
    nodes "${pairs[@]}"
    printf -v top %s "${digests[@]}"
  done
}
same() { # <folder> <level> <hex> <partial>
  local name="$1tile/$2/$(number "${count[$2]:-0}")$4"
  [ -f "$work/b/$name" ] && [ "$(hex < "$work/b/$name")" = "$3" ] || bad "tile: $name"
  listed[$name]=1
}
add() { # <folder> <level> <hash>
  level[$2]=${level[$2]:-}$3
  if [ ${#level[$2]} -eq 16384 ]; then
    local full=${level[$2]}
    same "$1" "$2" "$full" ""
    level[$2]=; count[$2]=$((${count[$2]:-0} + 1))
    complete "$full"
    add "$1" $(($2 + 1)) "$top"
  fi
}
treeroot() { # in $top
  local l h n r=
  for ((l = 0; l < 8; l++)); do
    h=${level[$l]:-}
    for ((n = 1; ${#h} > 0; n *= 2)); do
      if [ $(((${#h} / 64) & n)) -ne 0 ]; then
        complete "${h:${#h}-n*64}"; h=${h:0:${#h}-n*64}
        [ -z "$r" ] || complete "$top$r"
        r=$top
      fi
    done
  done
  top=$r
}
epoch() {
  local folder=$1 b width name at length i lines text bytes prefixed
  contents "$work/b/${folder}checkpoint"
  checkpoint "$text"
  local size=$size root=$root origin=$origin
  level=(); count=()
  for ((b = 0; b * 256 < size; b++)); do
    width=$((size - b * 256)); [ "$width" -gt 256 ] && width=256
    name=${folder}tile/entries/$(number "$b"); [ "$width" -lt 256 ] && name+=.p/$width
    [ -f "$work/b/$name" ] || bad "missing: $name"
    listed[$name]=1
    bytes=$(hex < "$work/b/$name")
    leaves=(); prefixed=(); at=0
    for ((i = 0; i < width; i++)); do
      [ $((at + 4)) -le ${#bytes} ] || bad "$name"
      length=$((2 * 16#${bytes:at:4}))
      escape "${bytes:at+4:length}"
      at=$((at + 4 + length))
      leaves+=("$work/l/$i"); printf "$escaped" > "$work/l/$i"
      prefixed+=("$work/n/$i"); printf "\\x00$escaped" > "$work/n/$i"
    done
    [ "$at" -eq ${#bytes} ] || bad "more than $width leaves: $name"
    sha_of "${prefixed[@]}"
    hashes=("${digests[@]}")
    for ((i = 0; i < width; i++)); do
      add "$folder" 0 "${hashes[i]}"
      if [ "$since_origin" = "$origin" ] && [ "$since_size" = $((b * 256 + i + 1)) ]; then
        treeroot
        [ "$top" = "$since_root" ] || bad "not the log of the earlier checkpoint"
        compared=yes
      fi
    done
    lines=$work/b/${folder}openings/$b.jsonl; [ -f "$lines" ] || lines=/dev/null
    batch "$lines"
  done
  treeroot
  [ "$top" = "$root" ] || bad "the leaves are not those of the checkpoint"
  for i in "${!level[@]}"; do
    if [ -n "${level[$i]}" ]; then same "$folder" "$i" "${level[$i]}" ".p/$((${#level[$i]} / 64))"; fi
  done
}

verdict() { # <key given>
  local unable="判断できない / cannot be told:"
  if [ "$1" = no ]; then echo "鍵は未確認 / The key is not checked: give the one you were told by --key"; exit 2; fi
  if [ -n "$unread" ]; then echo "$unable a table has a cell that this program does not read: $unread"; exit 2; fi
  if [ -n "$since" ] && [ $compared = no ]; then
    echo "前の検証点と比べられない束 / This bundle cannot be compared with that checkpoint: take the whole trail"; exit 2
  fi
  if [ -n "$declared" ]; then
    echo "OK、ただし失われた記録がある（記録自身が述べている） / nothing was changed, but acts were lost, as the log itself says: $declared"; exit 3
  fi
  echo "OK: 改ざんは見つからない / nothing was changed"; exit 0
}

# ---- what is asked

[ -z "$policy" ] || readpolicy "$policy"
given=yes; [ ${#keys[@]} -gt 0 ] || given=no
know() { for key in ${keys[@]+"${keys[@]}"}; do vkey "$key" 01; known[$key]=$typed; done; }
know
if [ -n "$since" ] && [ $given = yes ]; then
  wrong+=": the earlier checkpoint is none of these keys"
  contents "$since"; asked=$policy; policy=; checkpoint "$text"; policy=$asked; notes=()
  since_origin=$origin; since_size=$size; since_root=$root
else
  since=
fi
wrong="NG: 正しくない / FALSE" code=1
if [ "$(head -c1 "$file")" != P ]; then
  [ $given = yes ] || verdict no
  if [ "$(head -c 19 "$file")" = c2sp.org/tlog-proof ]; then
    proofs "$file"
    [ "$(head -c1 "${leaves[0]}")" != "{" ] || utf8 < "${leaves[0]}"
    [ "$(head -c1 "${leaves[0]}")" != "{" ] || echo "記録 act $(flatten "${leaves[0]}" | awk -F'\t' '$2 == ".act" || $2 == ".kind" || $2 == ".at" { printf "%s ", $3 }')"
    verdict yes
  fi
  contents "$file"
  note "$text"
  mapfile -t lines <<< "${body%$'\n'}"
  [ ${#lines[@]} -eq 4 ] && [ "${lines[1]}" = "kakehashi receipt v1" ] || bad "no receipt"
  echo "約束のみ。証明は数秒後に得られる / a promise only; the proof can be had in some seconds: ${lines[2]}"
  exit 2
fi
# The zip must have one reading only: its members end to end from the first byte to the list of them, and that list to the last.
at() { od -An -v -tx1 -j "$1" -N "$2" "$file" 2> /dev/null | tr -d ' \n'; }
little() { local i n=; for ((i = ${#1} - 2; i >= 0; i -= 2)); do n+=${1:i:2}; done; echo $((16#$n)); }
most=$((1 << 28)) length=$(($(wc -c < "$file")))
[ "$length" -ge 22 ] || bad "no whole zip"
end=$((length - 22)) last=$(at $end 22)
[ "${last:0:8}" = 504b0506 ] && [ "${last:40:4}" = 0000 ] || bad "the zip does not end with its list"
count=$(little "${last:20:4}") size=$(little "${last:24:8}") start=$(little "${last:32:8}")
if [ $end -ge 76 ] && [ "$(at $((end - 20)) 4)" = 504b0607 ]; then
  end=$((end - 76)) last=$(at $end 56)
  [ "${last:0:8}" = 504b0606 ] || bad "the zip does not end with its list"
  count=$(little "${last:64:16}") size=$(little "${last:80:16}") start=$(little "${last:96:16}")
fi
[ "$start" -ge 0 ] && [ "$size" -ge 0 ] && [ "$size" -le $most ] && [ $((start + size)) -eq $end ] || bad "the zip does not end with its list"
names=; free=0 described=0 bytes=0
while read -r what flags method mode packed whole offset said name; do
  [ "$what" = file ] || bad "the zip's list"
  [ $((flags & 1)) -eq 0 ] && { [ "$method" -eq 0 ] || [ "$method" -eq 8 ]; } || bad "a file packed in another way"
  [ $((mode & 61440)) -ne 40960 ] || bad "a link in the zip"
  case $((offset - free)) in 0) ;; 12 | 16 | 20 | 24) [ $described -ne 0 ] || bad "bytes between the files of the zip" ;; *) bad "bytes between the files of the zip" ;; esac
  [ "$whole" -le $most ] || bad "a file that is too large"
  bytes=$((bytes + whole))
  front=$(at "$offset" $((30 + ${#name} / 2)))
  [ "${front:12:8}" = "${said:0:8}" ] && { [ $((flags & 8)) -ne 0 ] || [ "${front:28:24}" = "${said:16:24}" ]; } \
    || bad "a file of which the zip says two things"
  [ "${front:0:8}" = 504b0304 ] && [ $((2 * $(little "${front:52:4}"))) -eq ${#name} ] && [ "${front:60}" = "$name" ] || bad "a file with two names"
  free=$((offset + 30 + ${#name} / 2 + $(little "${front:56:4}") + packed)) described=$((flags & 8))
  escape "$name"; printf -v name %b "$escaped"
  [[ $name =~ ^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$ ]] || bad "no name of a bundle's file: ${name//[^ -~]/?}"
  names+=$name$'\n'
done < <(at "$start" "$size" | awk -v count="$count" '
  function little(at, bytes,  i, n) { n = 0; for (i = bytes - 1; i >= 0; i--) n = n * 256 + (index(hex, substr($0, at + 2 * i, 1)) - 1) * 16 + index(hex, substr($0, at + 2 * i + 1, 1)) - 1; return n }
  BEGIN { hex = "0123456789abcdef" }
  {
    at = 1
    for (i = 0; i < count; i++) {
      name = little(at + 56, 2); extra = little(at + 60, 2); offset = little(at + 84, 4); more = at + 92 + 2 * name
      if (substr($0, at, 8) != "504b0102" || little(at + 64, 2) != 0 || more + 2 * extra - 1 > length($0)) { print "wrong"; exit }
      if (offset == 4294967295) { if (extra != 12 || substr($0, more, 8) != "01000800") { print "wrong"; exit } offset = little(more + 8, 8) }
      printf "file %d %d %d %.0f %.0f %.0f %s %s\n", little(at + 16, 2), little(at + 20, 2), little(at + 80, 2), little(at + 40, 4), little(at + 48, 4), offset, substr($0, at + 16, 40), substr($0, at + 92, 2 * name)
      at = more + 2 * extra
    }
    if (at - 1 != length($0)) print "wrong"
  }')
case $((start - free)) in 0) ;; 12 | 16 | 20 | 24) [ $described -ne 0 ] || bad "bytes between the files of the zip" ;; *) bad "bytes between the files of the zip" ;; esac
[ $bytes -le $((100 * length)) ] || bad "a zip that unpacks to too much"
names=${names%$'\n'}
[ -z "$(sort <<< "$names" | uniq -d)" ] || bad "a file twice"
[ "$(unzip -P '' -p "$file" 2> /dev/null | head -c $((bytes + 1)) | wc -c)" -eq $bytes ] || bad "damaged"
unzip -P '' -qq -o "$file" -d "$work/b" > /dev/null 2>&1 || bad "unreadable"
chmod -R u+rwX "$work/b"
if [ $given = no ]; then
  [ -f "$work/b/keys" ] || bad "missing: keys"
  mapfile -t keys < "$work/b/keys"; know
fi

[ -f "$work/b/manifest" ] || bad "missing: manifest"
contents "$work/b/manifest"
note "$text"
mapfile -t lines <<< "${body%$'\n'}"
[ "${lines[0]}" = "$signer" ] && [ ${#lines[@]} -gt 2 ] && [ "${lines[1]}" = "kakehashi bundle v1" ] || bad "manifest"
printf '%s\n' "${lines[@]:2}" > "$work/manifest"
while IFS= read -r line; do
  name=${line#* }
  [[ $line =~ ^[0-9a-f]{64}\ [A-Za-z0-9] ]] || bad "manifest"
  [ -f "$work/b/$name" ] && [ -z "${listed[$name]:-}" ] || bad "missing: $name"
  listed[$name]=1
done < "$work/manifest"
(cd "$work/b" && sed 's/ /  /' "$work/manifest" | sha256sum -c --quiet --strict > /dev/null 2>&1) || bad "changed"
listed[manifest]=1
[ -z "${listed[contradictions]:-}" ] || bad "rows of the database contradict their leaves: see the file contradictions"

set +f; shopt -s nullglob; alone=("$work"/b/proofs/*); shopt -u nullglob; set -f
proofs ${alone[@]+"${alone[@]}"}
if [ -f "$work/b/openings.jsonl" ]; then
  batch "$work/b/openings.jsonl"
else
  [ ${#leaves[@]} -eq 0 ] || bad "missing: openings.jsonl"
fi
whole=no
for e in $(sed -n 's|^log/\([1-9][0-9]*\)/checkpoint$|\1|p' <<< "$names" | sort -n); do
  whole=yes; epoch "log/$e/"
done
while IFS= read -r name; do
  [ -n "${listed[$name]:-}" ] || bad "a file that is not listed: $name"
done <<< "$names"
[ -z "$since" ] || [ $compared = yes ] || [ $whole = no ] || bad "acts that the earlier checkpoint covers are missing"
for stream in "${!acts_of[@]}"; do
  before=
  for ((i = 1; i <= ${acts_of[$stream]}; i++)); do
    [ -n "${at_seq[$stream $i]:-}" ] || bad "a gap in stream $stream"
    [ "${prev[$stream $i]}" = "$before" ] || bad "chain broken at act $i"
    before=${at_seq[$stream $i]}
  done
done
for c in "${!commit[@]}"; do
  if [ -z "${opened[$c]:-}" ]; then
    [ -n "${erased[$c]:-}" ] || [ -n "${erased[${c%%.*}]:-}" ] || bad "MISSING: a committed value is not opened: ${c#*.}"
    erasures=$((erasures + 1))
  fi
done
echo "記録 acts $acts / 開示値 openings $openings / 消去 erased $erasures / 再現した判断 replayed $replayed / 評価 judgements $judgements / 最新 newest $newest"
if [ -z "$policy" ]; then
  echo "立会人は未確認 / witnesses are not checked: give --policy"
else
  echo "立会人の定足数あり / the witnesses' quorum is there"
fi
verdict $given
