#!/usr/bin/env bash
# Checks a bundle, or one receipt, of Kakehashi without Kakehashi and without Java: a second hand beside Verify.java.
# bash verify.sh bundle.zip|receipt --key name+id+base64 [--policy file] [--since checkpoint]
# Needs bash 4, openssl 3, unzip, awk and the coreutils. About a hundred acts in a second.
# 0: proven. 1: something is false. 2: cannot be told, or not as it was asked. 3: proven, but acts were lost, and the log says so itself.
set -uo pipefail
export LC_ALL=C

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
contents() { IFS= read -r -d '' text < "$1" && bad "a zero byte"; return 0; }
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

# JSON to lines: <file> TAB <path> TAB <raw value>
flatten() {
  awk -v RS="${RECORD:-\001}" '
    function fail() { print "bad\tbad\tbad"; exit 1 }
    function text(  t) { if (!match(s, /^"([^"\\]|\\.)*"/)) fail(); t = substr(s, 2, RLENGTH - 2); s = substr(s, RLENGTH + 1); return t }
    function value(path,  c, n) {
      c = substr(s, 1, 1)
      if (c == "{" || c == "[") {
        s = substr(s, 2); n = 0
        if (substr(s, 1, 1) == (c == "{" ? "}" : "]")) { s = substr(s, 2); return }
        for (;;) {
          if (c == "{") { k = text(); if (substr(s, 1, 1) != ":") fail(); s = substr(s, 2); value(path "." k) } else value(path "[" n++ "]")
          k = substr(s, 1, 1); s = substr(s, 2)
          if (k == (c == "{" ? "}" : "]")) return
          if (k != ",") fail()
        }
      }
      if (c == "\"") { print name "\t" path "\t" text(); return }
      if (!match(s, /^[-+.0-9a-zE]+/)) fail()
      print name "\t" path "\t" substr(s, 1, RLENGTH); s = substr(s, RLENGTH + 1)
    }
    { name = RS == "\n" ? FNR : FILENAME; s = $0; value(""); if (s != "") fail() }' "$@" || bad "JSON"
}

# ---- signatures

# <name> <id> <hex of type and key> of a key whose id is its own, in $typed
vkey() {
  local name=${1%%+*} rest=${1#*+}
  [[ $1 == *+*+* ]] || bad "no key: $1"
  unbase "${rest#*+}"
  [ ${#hexed} -eq 66 ] && [ "$({ printf '%s\n' "$name"; raw "$hexed"; } | sha | cut -c1-8)" = "${rest%%+*}" ] \
    || bad "the key's id is not its own: $1"
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
  local word rest
  while read -r -a w || [ ${#w[@]} -gt 0 ]; do
    case ${w[0]:-#} in
      '#'*) ;;
      log | quorum) [ ${#w[@]} -ge 2 ] || bad "policy: ${w[*]}" ;;&
      log) keys+=("${w[1]}") ;;
      quorum) quorum=${w[1]} ;;
      witness)
        [ ${#w[@]} -ge 3 ] || bad "policy: ${w[*]}"
        vkey "${w[2]}"
        witness[${w[1]}]=$typed ;;
      group)
        [[ ${#w[@]} -ge 4 && ${w[2]} =~ ^(any|all|[0-9]+)$ ]] || bad "policy: ${w[*]}"
        for one in "${w[@]:3}"; do [ -n "${witness[$one]:-}${member[$one]:-}" ] || bad "policy: ${w[*]}"; done
        member[${w[1]}]="${w[*]:3}"
        case ${w[2]} in any) need[${w[1]}]=1 ;; all) need[${w[1]}]=$((${#w[@]} - 3)) ;; *) need[${w[1]}]=${w[2]} ;; esac ;;
      *) bad "policy: ${w[0]}" ;;
    esac
    w=()
  done < "$1"
  [ -n "$quorum" ] || bad "policy without a quorum"
  [ "$quorum" = none ] || [ -n "${witness[$quorum]:-}${member[$quorum]:-}" ] || bad "policy: $quorum"
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
  [[ $1 == *$'\n\n'* && $1 == *$'\n' ]] || bad "no signed note"
  lines=${1##*$'\n\n'}
  [ -n "$lines" ] || bad "no signature of the key"
  mapfile -t lines <<< "${lines%$'\n'}"
  [ ${#lines[@]} -le 100 ] || bad "too many signatures"
  printf %s "$body" > "$work/body"
  signer=; signed=
  for line in "${lines[@]}"; do
    IFS=' ' read -r dash name base more <<< "$line"
    [ "$dash" = "—" ] && [ -n "$base" ] && [ -z "$more" ] && [ "$line" = "$dash $name $base" ] || bad "no signature line"
    unbase "$base"
    for key in "${keys[@]}"; do
      read -r -a w <<< "${known[$key]}"
      if [ "${w[0]}" = "$name" ] && [ "${w[1]}" = "${hexed:0:8}" ]; then
        [ "${w[2]:0:2}" = 01 ] && ed25519 "${w[2]:2}" "$work/body" "${hexed:8}" || bad "signature"
        signer=$name
      fi
    done
    for key in "${!witness[@]}"; do
      read -r -a w <<< "${witness[$key]}"
      if [ "${w[0]}" = "$name" ] && [ "${w[1]}" = "${hexed:0:8}" ]; then
        [ "${w[2]:0:2}" = 04 ] && [ ${#hexed} -eq 152 ] && [ $((16#${hexed:8:16})) -gt 0 ] || bad "cosignature"
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

declare -A leafof=() seen=() commit=() opened=() at_seq=() next=() prev=() erased=() shas=() acts_of=() tables=()
acts=0 openings=0 replayed=0 judgements=0 erasures=0 newest=

# Checks ${leaves[@]} with their ${hashes[@]}, and the lines that open their values.
batch() {
  local lines=$1 f p v n=0 id stream seq
  declare -A a=() fields=()
  local files=("${leaves[@]}")
  [ ${#files[@]} -gt 0 ] || return 0
  while IFS=$'\t' read -r f p v; do
    [ "$f" != bad ] || bad "JSON"
    [ -z "${a[$f$p]+x}" ] || bad "JSON"
    a[$f$p]=$v
    case $p in .commit.*) fields[$f]="${fields[$f]:-} ${p#.commit.}" ;; esac
  done < <(flatten "${files[@]}")
  declare -A local_id=()
  for f in "${files[@]}"; do
    id=${a[$f.act]:-}
    [[ $id =~ ^[0-9a-f-]{36}$ ]] && [ -z "${seen[$id]:-}" ] || bad "an act twice"
    seen[$id]=1; local_id[$id]=$f; acts=$((acts + 1))
    [[ ${a[$f.at]} > $newest ]] && newest=${a[$f.at]}
    for p in ${fields[$f]:-}; do commit[$id.$p]=${a[$f.commit.$p]}; done
    seq=${a[$f.seq]:-}
    if [ -n "$seq" ]; then
      stream=${a[$f.stream.ref]}
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
      [ "$f" != bad ] && [ -z "${o[$f$p]+x}" ] || bad "JSON"
      o[$f$p]=$v
    done < <(RECORD='\n' flatten "$lines")
    for ((n = 1; ; n++)); do
      id=${o[$n.act]:-}; [ -n "$id" ] || break
      p=${o[$n.field]}
      [ -n "${local_id[$id]:-}" ] || bad "an opening of no act"
      unbase "${o[$n.key]}"
      v=$({ printf '%s\0' "$p"; printf '%b' "${o[$n.value]}"; } | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$hexed")
      unbase "${commit[$id.$p]:-}"
      [ ${#hexed} -eq 64 ] && [ "$hexed" = "${v##* }" ] || bad "an opening that is not the committed value"
      [ -z "${opened[$id.$p]:-}" ] || bad "an opening twice"
      opened[$id.$p]=1; openings=$((openings + 1))
      [ "$p" = sha256 ] && shas[$id]=${o[$n.value]}
    done
    [ $((n - 1)) -eq "$(grep -c '' "$lines")" ] || bad "openings"
  fi
  for f in "${files[@]}"; do
    id=${a[$f.act]}
    case ${a[$f.kind]} in
      DMN_EVALUATED) replay ;;
      CASE_ASSESSED) judgement ;;
      ERASED) for ((n = 0; ; n++)); do p=$f.facts.acts[$n]; v=${a[$p]:-}; [ -n "$v" ] || break; erased[${v/ /.}]=1; done ;;
      TRAIL_EPOCH_OPENED)
        if [ -n "$since" ] && [ $compared = no ] && [ "${a[$f.facts.signed]}" -ge "$since_size" ]; then
          [ "${since_origin##*/}" = "${a[$f.facts.before]}" ] || bad "not the log of the earlier checkpoint"
          declared=${a[$f.facts.lost]}; compared=yes
        fi ;;
    esac
  done
}

# Evaluates the table again on the recorded inputs and compares the rows.
replay() {
  local s=${a[$f.policy.sha256]} inputs= rules= n p found
  local dmn="$work/b/tables/$s.dmn"
  if [ -z "${tables[$s]:-}" ]; then
    [ -f "$dmn" ] && [ "$(sha < "$dmn")" = "$s" ] || bad "the table's exact bytes"
    tables[$s]=1
  fi
  for ((n = 0; ; n++)); do p=$f.facts.inputs[$n]; [ -n "${a[$p]+x}" ] || break; inputs+="${a[$p]}"$'\t'; done
  for ((n = 0; ; n++)); do p=$f.facts.hitRules[$n]; [ -n "${a[$p]+x}" ] || break; rules+="${a[$p]} "; done
  found=$(INPUTS=$inputs awk -v RS='<' '
    function trim(t) { gsub(/^[ \t\r\n]+|[ \t\r\n]+$/, "", t); return t }
    function plain(t) { gsub(/&lt;/, "<", t); gsub(/&gt;/, ">", t); gsub(/&quot;/, "\"", t); gsub(/&apos;/, "\047", t); gsub(/&amp;/, "\\&", t); return t }
    function one(test, value,  sign, number) {
      if (test ~ /^"/) return test == "\"" value "\""
      if (test == "null" || test == "true" || test == "false") return test == value
      if (value == "null") return 0
      sign = test; gsub(/[^<>=]/, "", sign); number = trim(substr(test, length(sign) + 1)) + 0
      return sign == "" ? value + 0 == number : sign == ">" ? value + 0 > number : sign == ">=" ? value + 0 >= number : sign == "<" ? value + 0 < number : value + 0 <= number
    }
    function any(tests, value,  t, n, i) { n = split(tests, t, ","); for (i = 1; i <= n; i++) if (one(trim(t[i]), value)) return 1; return 0 }
    function cell(input, test,  value) {
      if (test == "-" || test == "") return 1
      value = (input in given) ? given[input] : "null"
      return test ~ /^not\(.*\)$/ ? !any(substr(test, 5, length(test) - 5), value) : any(test, value)
    }
    BEGIN { n = split(ENVIRON["INPUTS"], g, "\t"); for (i = 1; i <= n; i++) if ((e = index(g[i], "=")) > 0) given[substr(g[i], 1, e - 1)] = substr(g[i], e + 1) }
    over { next }
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
  [ "$found" = "$rules" ] || bad "replay: $rules recorded, $found found"
  replayed=$((replayed + 1))
}

# What was judged is the text that the act names, and says what the act says.
judgement() {
  local j="$work/b/judgements/${a[$f.facts.assessment]}.json" n p name value judged= recorded=
  if [ ! -f "$j" ]; then commit[$id.judgement]=gone; return; fi
  [ "$(sha < "$j")" = "${shas[$id]:-${a[$f.facts.sha256]:-}}" ] || bad "another judgement"
  while IFS=$'\t' read -r name p value; do
    case $p in
      .worst | .unresolved | .prohibited) [ "$value" = "${a[$f.facts$p]}" ] || bad "judgement: $p" ;;
      .findings\[*) [[ $p =~ ^\.findings\[[0-9]+\]\.rule$ ]] && judged+="$value"$'\n' ;;
    esac
  done < <(flatten "$j")
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
  if [ "$1" = no ]; then echo "鍵は未確認 / The key is not checked: give the one you were told by --key"; exit 2; fi
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
know() { for key in "${keys[@]}"; do vkey "$key"; known[$key]=$typed; done; }
know
wrong="NG: 正しくない / FALSE" code=1
if [ "$(head -c1 "$file")" != P ]; then
  [ $given = yes ] || verdict no
  if [ "$(head -c 19 "$file")" = c2sp.org/tlog-proof ]; then
    proofs "$file"
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
names=$(unzip -Z1 "$file" 2> /dev/null) || bad "unreadable"
[ -z "$(sort <<< "$names" | uniq -d)" ] || bad "a file twice"
grep -qE '^/|(^|/)\.\.(/|$)' <<< "$names" && bad "a file outside"
unzip -qq -o "$file" -d "$work/b" > /dev/null 2>&1 || bad "unreadable"
if [ $given = no ]; then mapfile -t keys < "$work/b/keys"; know; fi
if [ -n "$since" ]; then contents "$since"; checkpoint "$text"; since_origin=$origin; since_size=$size; since_root=$root; fi

[ -f "$work/b/manifest" ] || bad "missing: manifest"
contents "$work/b/manifest"
note "$text"
mapfile -t lines <<< "${body%$'\n'}"
[ "${lines[0]}" = "$signer" ] && [ ${#lines[@]} -gt 2 ] && [ "${lines[1]}" = "kakehashi bundle v1" ] || bad "manifest"
printf '%s\n' "${lines[@]:2}" > "$work/manifest"
while read -r h name; do
  [ -f "$work/b/$name" ] && [ -z "${listed[$name]:-}" ] || bad "missing: $name"
  listed[$name]=1
done < "$work/manifest"
(cd "$work/b" && sed 's/ /  /' "$work/manifest" | sha256sum -c --quiet --strict > /dev/null 2>&1) || bad "changed"
listed[manifest]=1
[ -z "${listed[contradictions]:-}" ] || bad "rows of the database contradict their leaves: see the file contradictions"

shopt -s nullglob; proofs "$work"/b/proofs/*; shopt -u nullglob
if [ -f "$work/b/openings.jsonl" ]; then
  batch "$work/b/openings.jsonl"
else
  [ ${#leaves[@]} -eq 0 ] || bad "missing: openings.jsonl"
fi
whole=no
for e in $(cd "$work/b" && ls -d log/*/ 2> /dev/null | cut -d/ -f2 | sort -n); do
  [ -f "$work/b/log/$e/checkpoint" ] || bad "missing: checkpoint"
  whole=yes; epoch "log/$e/"
done
while IFS= read -r name; do
  [[ $name == */ ]] || [ -n "${listed[$name]:-}" ] || bad "a file that is not listed: $name"
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
