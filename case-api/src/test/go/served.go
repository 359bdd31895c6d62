// Reads a served log with golang.org/x/mod/sumdb alone: its checkpoint with note, its tiles with tlog.
//
// usage: served <address of the log> <token> <verifier key>
package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var client = http.Client{Timeout: 30 * time.Second}

type served struct{ address, token string }

func main() {
	log := served{os.Args[1], os.Args[2]}
	verifier, err := note.NewVerifier(os.Args[3])
	must(err)
	checkpoint, err := log.get("checkpoint")
	must(err)
	signed, err := note.Open(checkpoint, note.VerifierList(verifier))
	must(err)

	lines := strings.Split(signed.Text, "\n")
	var size int64
	_, err = fmt.Sscan(lines[1], &size)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)

	// Believes no tile that does not lead to the root.
	hashes := tlog.TileHashReader(tlog.Tree{N: size, Hash: root}, log)
	for _, record := range []int64{0, size / 2, size - 1} {
		leaf, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, record)})
		must(err)
		proof, err := tlog.ProveRecord(size, record, hashes)
		must(err)
		must(tlog.CheckRecord(proof, size, root, record, leaf[0]))
	}
	for _, older := range []int64{1, size/2 + 1, size} {
		before, err := tlog.TreeHash(older, hashes)
		must(err)
		proof, err := tlog.ProveTree(size, older, hashes)
		must(err)
		must(tlog.CheckTree(proof, size, root, older, before))
	}
	fmt.Println("accepted", lines[0], size)
}

func (log served) Height() int { return 8 }

// Go's paths have the height in them: tile/8/<L>/<N>.
func (log served) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var read [][]byte
	for _, tile := range tiles {
		bytes, err := log.get(strings.Replace(tile.Path(), "tile/8/", "tile/", 1))
		if err != nil {
			return nil, err
		}
		read = append(read, bytes)
	}
	return read, nil
}

func (log served) SaveTiles([]tlog.Tile, [][]byte) {}

func (log served) get(path string) ([]byte, error) {
	request, err := http.NewRequest("GET", log.address+path, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer "+log.token)
	answer, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, answer.Status)
	}
	return io.ReadAll(answer.Body)
}

func must(err error) {
	if err != nil {
		fmt.Println("not accepted:", err)
		os.Exit(1)
	}
}
